package org.erfara.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.erfara.Script;
import org.erfara.Sharing;
import org.erfara.Staffroom;
import org.erfara.chat.MessageRef;
import org.erfara.chat.PersonId;
import org.erfara.tag.Kind;
import org.erfara.tag.TagTx;
import org.junit.jupiter.api.Test;

class EarlierAnswersTest {
    private static final String KEY = "Who has the library key?";
    private static final PersonId EVA = Script.person("eva");

    private final Staffroom staffroom = new Staffroom();
    private final Sharing sharing = new Sharing(staffroom);
    private final Script script = staffroom.script().at("mon 09:00");

    private MessageRef answered(String who, String answer) {
        MessageRef question = script.says("signe", KEY);
        MessageRef given = script.replies(question, who, answer);
        script.replies(question, "signe", "Thank you!");
        return given;
    }

    private String offeredToEva() {
        script.after(Duration.ofDays(1)).says("eva", KEY);
        sharing.doWhatIsDue();
        return sharing.chat().readBy(EVA).stream()
                .reduce((earlier, later) -> later)
                .orElse("nothing");
    }

    @Test
    void whoever_asks_what_was_asked_before_reads_in_private_what_helped_others() {
        sharing.marks("signe", answered("ole", "Ask the caretaker in the morning"), Kind.WORKED);
        sharing.doWhatIsDue().presses("ole", "with name");

        assertThat(offeredToEva()).isEqualTo("""
                        Others have asked this before. This is what they found out.

                        worked · 2 February 2026
                          • Ask the caretaker in the morning – Ole

                        Only you see this. Your question still stands in the channel.""");
        assertThat(sharing.chat().readIn(Script.channel("lærerværelset"))).isEmpty();
    }

    @Test
    void words_without_a_yes_are_only_led_to() {
        MessageRef answer = answered("ole", "Ask the caretaker in the morning");

        assertThat(offeredToEva())
                .contains("Answered on 2 February 2026: read it where it was said: /talk/" + answer.id())
                .doesNotContain("caretaker");
    }

    @Test
    void words_that_were_refused_are_not_even_led_to() {
        MessageRef answer = answered("ole", "Ask the caretaker in the morning");
        sharing.marks("signe", answer, Kind.WORKED);
        sharing.doWhatIsDue().presses("ole", "no thanks");

        assertThat(offeredToEva()).isEqualTo("nothing");
    }

    @Test
    void who_asked_a_while_ago_is_left_alone() {
        answered("ole", "Ask the caretaker in the morning");
        script.says("eva", KEY);
        staffroom.clock().tick(Duration.ofHours(12));

        assertThat(sharing.doWhatIsDue().chat().readBy(EVA)).isEmpty();
    }

    @Test
    void a_question_that_is_new_or_unanswered_brings_nothing() {
        script.says("eva", "Which coffee machine broke down?");
        script.says("signe", KEY);

        assertThat(offeredToEva()).isEqualTo("nothing");
    }

    @Test
    void at_most_three_are_offered_and_those_that_helped_others_come_first() {
        for (int drawer = 1; drawer <= 4; drawer++) {
            sharing.marks("signe", answered("ole", "Look in drawer number " + drawer), Kind.WORKED);
            sharing.doWhatIsDue().presses("ole", "without name");
        }
        assertThat(offeredToEva()).contains("number 4", "number 3", "number 2").doesNotContain("number 1");

        staffroom.store().write(tx -> {
            String first = tx.tagsWaiting().stream()
                    .filter(tag -> tx.quotesIn(tag.id()).get(0).words().endsWith("1"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            tx.putFit(new Fit(first, 1, 0));
            return true;
        });

        assertThat(offeredToEva()).contains("number 1").doesNotContain("number 2");
    }

    @Test
    void what_people_say_of_it_is_counted_for_the_tag_and_for_nobody() {
        sharing.marks("signe", answered("ole", "Ask the caretaker in the morning"), Kind.WORKED);
        sharing.doWhatIsDue().presses("ole", "without name");
        offeredToEva();

        assertThat(sharing.presses("eva", "This helped")).startsWith("Thank you.");

        String tag = staffroom.store().read(TagTx::tagsWaiting).get(0).id();
        assertThat(staffroom.store().<Fit>read(tx -> tx.fit(tag))).isEqualTo(new Fit(tag, 1, 0));
    }

    @Test
    void a_volunteer_hears_who_would_like_to_talk() {
        sharing.marks("signe", answered("ole", "Ask the caretaker in the morning"), Kind.WORKED);
        sharing.doWhatIsDue();
        sharing.presses("ole", "with name");
        staffroom.store().write(tx -> {
            tx.quotesBy(Staffroom.PSEUDONYMS.of(Script.person("ole")))
                    .forEach(quote -> tx.putQuote(quote.withContact(Script.person("ole"))));
            return true;
        });
        offeredToEva();

        assertThat(sharing.presses("eva", "Talk with someone who has tried it")).startsWith("I have told them");
        sharing.doWhatIsDue();

        assertThat(sharing.chat().readBy(Script.person("ole")))
                .last()
                .asString()
                .startsWith("Eva would like to hear about something you have tried.")
                .contains("Ask the caretaker in the morning");
    }
}
