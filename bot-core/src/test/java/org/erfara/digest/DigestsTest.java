package org.erfara.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.erfara.Script;
import org.erfara.Sharing;
import org.erfara.Staffroom;
import org.erfara.chat.MessageRef;
import org.erfara.tag.Kind;
import org.erfara.theme.Step;
import org.erfara.theme.Week;
import org.erfara.words.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestsTest {
    private static final String KEY = "Who has the library key?";
    private static final String COFFEE = "Which coffee machine broke down?";
    private static final Week WEEK = Week.parse("2026-W06");

    private final Staffroom staffroom = new Staffroom();
    private final Sharing sharing = new Sharing(staffroom);
    private final Script script = staffroom.script().at("mon 09:00");

    private Digest digest() {
        return staffroom.digests().of(WEEK, Reader.EN);
    }

    private Digest.Item onlyItem() {
        assertThat(digest().themes()).hasSize(1);
        return digest().themes().get(0);
    }

    private MessageRef asked(String question, String... people) {
        MessageRef last = null;
        for (String who : people) {
            last = script.says(who, question);
        }
        return last;
    }

    /** Somebody marks what a colleague wrote, and the colleague says yes. */
    private void shared(MessageRef message, String author, Kind kind) {
        sharing.marks("signe", message, kind);
        sharing.doWhatIsDue().presses(author, "without name");
        staffroom.clock().tick(Duration.ofMinutes(1));
    }

    @Test
    void a_quiet_week_has_no_themes() {
        assertThat(digest()).isEqualTo(new Digest(WEEK, List.of(), 3));
    }

    @Test
    void what_two_people_asked_is_not_shown_however_often() {
        asked(KEY, "signe", "ole", "signe", "ole", "signe", "ole");

        assertThat(digest().themes()).isEmpty();
    }

    @Test
    void what_three_people_asked_is_shown() {
        asked(KEY, "signe", "ole", "bo");

        Digest.Item item = onlyItem();
        assertThat(item.questions()).containsExactly(KEY);
        assertThat(item.people()).isEqualTo(3);
        assertThat(item.times()).isEqualTo(3);
        assertThat(item.units()).isEqualTo(1);
        assertThat(item.step()).isEqualTo(Step.HEARD);
    }

    @Test
    void three_people_may_have_asked_over_the_weeks_of_the_trend() {
        script.week("2025-W51").at("mon 09:00");
        asked(KEY, "signe");
        script.week("2026-W03").at("mon 09:00");
        asked(KEY, "ole");
        script.week("2026-W06").at("mon 09:00");
        asked(KEY, "bo");

        assertThat(onlyItem().people()).isEqualTo(3);
        assertThat(onlyItem().times()).isEqualTo(1);
        assertThat(onlyItem().weeks()).containsExactly(1, 0, 0, 0, 1, 0, 0, 1);
    }

    @Test
    void who_asked_before_the_weeks_of_the_trend_does_not_count() {
        script.week("2025-W50").at("fri 09:00");
        asked(KEY, "signe");
        script.week("2026-W06").at("mon 09:00");
        asked(KEY, "ole", "bo");

        assertThat(digest().themes()).isEmpty();
    }

    @Test
    void a_theme_nobody_asked_about_this_week_is_not_shown() {
        script.week("2026-W05").at("mon 09:00");
        asked(KEY, "signe", "ole", "bo");

        assertThat(digest().themes()).isEmpty();
    }

    @Test
    void what_is_asked_after_the_week_is_not_in_its_digest() {
        asked(KEY, "signe", "ole");
        script.week("2026-W07").at("mon 09:00");
        asked(KEY, "bo");

        assertThat(digest().themes()).isEmpty();
    }

    @Test
    void a_rejected_question_is_not_shown() {
        MessageRef question = asked(KEY, "signe", "ole", "bo");
        staffroom.facilitating().reject(staffroom.groupOf(question).number());

        assertThat(digest().themes()).isEmpty();
    }

    @Test
    void a_theme_shows_only_those_of_its_questions_that_three_people_asked() {
        asked(KEY, "signe", "ole", "bo");
        asked("When does the library open with a key?", "ida", "per");

        assertThat(onlyItem().questions()).containsExactly(KEY);
        assertThat(onlyItem().people()).isEqualTo(3);

        asked("When does the library open with a key?", "signe");

        assertThat(onlyItem().questions()).containsExactly(KEY, "When does the library open with a key?");
        assertThat(onlyItem().people()).isEqualTo(5);
        assertThat(onlyItem().times()).isEqualTo(6);
    }

    @Test
    void five_themes_at_most_the_most_asked_first() {
        String[] things = {"projector", "whiteboard", "printer", "timetable", "heating", "gymnasium", "kitchen"};
        IntStream.range(0, things.length)
                .forEach(thing -> IntStream.range(0, 3 + thing)
                        .forEach(person -> asked("Where is our " + things[thing] + "?", "p" + person)));

        assertThat(digest().themes()).extracting(Digest.Item::times).containsExactly(9, 8, 7, 6, 5);
    }

    @Test
    void of_those_asked_as_often_the_one_more_people_asked_comes_first() {
        asked(KEY, "signe", "ole", "bo", "bo");
        asked(COFFEE, "signe", "ole", "bo", "ida");

        assertThat(digest().themes()).extracting(Digest.Item::people).containsExactly(4, 3);
    }

    @Test
    void units_are_counted_once_each() {
        script.in("north");
        asked(KEY, "signe", "ole");
        script.in("south");
        asked(KEY, "bo");

        assertThat(onlyItem().units()).isEqualTo(2);
    }

    @Test
    void what_worked_stands_beside_what_did_not() {
        MessageRef question = asked(KEY, "signe", "ole", "bo");
        MessageRef answer = script.replies(question, "ida", "Ask the caretaker in the morning");
        script.replies(question, "bo", "Thank you!");
        MessageRef setback = script.replies(question, "ole", "That did not work on a Friday");
        shared(answer, "ida", Kind.WORKED);
        shared(setback, "ole", Kind.DID_NOT_WORK);

        assertThat(onlyItem().worked()).containsExactly("Ask the caretaker in the morning");
        assertThat(onlyItem().didNot()).containsExactly("That did not work on a Friday");
        assertThat(onlyItem().suggestion())
                .isEqualTo("“Library key”: it worked for some and not for others. What made the difference?");
    }

    @Test
    void nobodys_words_are_shown_before_they_have_said_yes() {
        MessageRef question = asked(KEY, "signe", "ole", "bo");
        MessageRef answer = script.replies(question, "ida", "Ask the caretaker in the morning");
        script.replies(question, "bo", "Thank you!");

        assertThat(onlyItem().worked()).isEmpty();
        sharing.marks("bo", answer, Kind.WORKED);
        assertThat(onlyItem().worked()).isEmpty();
        sharing.doWhatIsDue().presses("ida", "with name");
        assertThat(onlyItem().worked()).containsExactly("Ask the caretaker in the morning – Ida");
        sharing.presses("ida", "no thanks");
        assertThat(onlyItem().worked()).isEmpty();
    }

    @Test
    void an_answer_of_which_nobody_said_whether_it_helped_is_not_shown() {
        MessageRef question = asked(KEY, "signe", "ole", "bo");
        script.replies(question, "ida", "Ask the caretaker in the morning");

        assertThat(onlyItem().worked()).isEmpty();
        assertThat(onlyItem().didNot()).isEmpty();
    }

    @Test
    void the_newest_three_that_worked_are_shown_newest_first() {
        asked(KEY, "signe", "ole");
        IntStream.rangeClosed(1, 4).forEach(turn -> {
            MessageRef question = asked(KEY, "bo");
            shared(script.replies(question, "ida", "Look in drawer number " + turn), "ida", Kind.WORKED);
        });

        assertThat(onlyItem().worked())
                .containsExactly("Look in drawer number 4", "Look in drawer number 3", "Look in drawer number 2");
    }

    @Test
    void a_long_answer_is_shortened_on_one_line() {
        MessageRef question = asked(KEY, "signe", "ole", "bo");
        shared(script.replies(question, "ida", "Look in\nthe drawer" + " again".repeat(100)), "ida", Kind.TIP);

        assertThat(onlyItem().worked())
                .singleElement()
                .asString()
                .startsWith("Look in the drawer again again")
                .endsWith("…")
                .hasSizeLessThanOrEqualTo(240);
    }

    @Test
    void questions_of_this_week_without_an_answer_are_shown_once_each() {
        script.week("2026-W05").at("mon 09:00");
        asked("Where is the library key?", "signe");
        script.week("2026-W06").at("mon 09:00");
        MessageRef answered = script.says("ole", KEY);
        script.replies(answered, "ida", "Ask the caretaker in the morning");
        asked("Does anybody have the library key?", "bo", "ida", "signe");

        assertThat(staffroom.askedBy(3)).hasSize(1);
        assertThat(onlyItem().unanswered()).containsExactly("Does anybody have the library key?");
        assertThat(onlyItem().suggestion()).isEqualTo("“Library key”: who has tried something, with or without luck?");
    }

    @Test
    void a_theme_somebody_named_goes_by_that_name() {
        MessageRef question = asked(KEY, "signe", "ole", "bo");
        staffroom.themes().rename(staffroom.groupOf(question).theme(), "Keys and doors");

        assertThat(onlyItem().name()).isEqualTo("Keys and doors");
    }

    @Test
    void the_suggestion_is_in_the_readers_language() {
        asked(KEY, "signe", "ole", "bo");

        assertThat(staffroom.digests().of(WEEK, Reader.NN).themes().get(0).suggestion())
                .isEqualTo("«Library key»: Kven har prøvd noko, med eller utan hell?");
    }

    @Test
    void makes_no_difference_whether_all_was_answered_and_nothing_said_of_it() {
        for (String who : List.of("signe", "ole", "bo")) {
            script.replies(script.says(who, KEY), "ida", "Ask the caretaker in the morning");
        }

        assertThat(onlyItem().suggestion())
                .isEqualTo("“Library key”: what do we know already, and what would we like to try?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2, 5, 8 | a question is shown from 3 different askers on, not from 2",
                "0, 5, 8 | a question is shown from 3 different askers on, not from 0",
                "-1, 5, 8 | a question is shown from 3 different askers on, not from -1",
                "3, 0, 8 | a digest has 1 to 5 themes, not 0",
                "3, 6, 8 | a digest has 1 to 5 themes, not 6",
                "3, 5, 1 | a trend looks back 2 to 52 weeks, not 1",
                "3, 5, 53 | a trend looks back 2 to 52 weeks, not 53"
            })
    void rules_that_would_show_less_than_three_people_or_too_much_are_refused(String rules, String problem) {
        int[] numbers =
                List.of(rules.split(", ")).stream().mapToInt(Integer::parseInt).toArray();

        assertThatThrownBy(() -> new DigestRules(numbers[0], numbers[1], numbers[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(problem);
    }

    @Test
    void a_stricter_rule_is_kept_and_said() {
        asked(KEY, "signe", "ole", "bo");
        Digests strict = staffroom.digests(new DigestRules(4, 5, 8));

        assertThat(strict.of(WEEK, Reader.EN)).isEqualTo(new Digest(WEEK, List.of(), 4));

        asked(KEY, "ida");

        assertThat(strict.of(WEEK, Reader.EN).themes()).hasSize(1);
    }
}
