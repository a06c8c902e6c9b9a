package org.erfara.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.erfara.Script;
import org.erfara.Staffroom;
import org.erfara.chat.MessageRef;
import org.erfara.question.Question;
import org.junit.jupiter.api.Test;

class RecurrencesTest {
    private final Staffroom staffroom = new Staffroom();
    private final Script script = staffroom.script().in("maths").at("mon 09:00");
    private final Recurrences recurrences = staffroom.recurrences();

    private Recurring only(int minAskers) {
        assertThat(staffroom.askedBy(minAskers)).hasSize(1);
        return staffroom.askedBy(minAskers).get(0);
    }

    @Test
    void shows_how_many_asked_how_often_when_where_and_whether_it_was_answered() {
        MessageRef first = script.says("signe", "Who has the library key?");
        script.replies(first, "ida", "Ask the caretaker in the morning");
        MessageRef second = script.week("2026-W08").in("staff").at("tue 10:00").says("ole", "Who has the library key?");
        MessageRef third = script.says("signe", "Who has the library key?");

        Recurring recurring = only(2);

        assertThat(recurring.askers()).isEqualTo(2);
        assertThat(recurring.times()).isEqualTo(3);
        assertThat(recurring.answered()).isEqualTo(1);
        assertThat(recurring.weeks()).isEqualTo(Map.of(Week.parse("2026-W06"), 1, Week.parse("2026-W08"), 2));
        assertThat(recurring.channels()).containsExactly("maths", "staff");
        assertThat(recurring.links()).containsExactly(first, second, third);
        assertThat(recurring.theme())
                .isEqualTo(staffroom.groupOf(first).theme())
                .isPositive();
    }

    @Test
    void the_wording_that_shares_most_with_the_others_stands_for_the_group_and_each_other_is_shown_once() {
        script.says("signe", "Where is the library door key today?");
        script.says("ole", "Who has the library door key?");
        script.says("bo", "Who has the library door key?");
        script.says("per", "Who has the library door key?");
        script.says("ida", "Please who has the library door key?");

        assertThat(only(4).wording()).isEqualTo("Who has the library door key?");
        assertThat(only(4).otherWordings())
                .containsExactly("Where is the library door key today?", "Please who has the library door key?");
    }

    @Test
    void only_what_was_asked_in_the_period_counts() {
        script.says("signe", "Who has the library key?");
        script.week("2026-W07").at("mon 09:00");
        script.says("ole", "Who has the library key?");
        script.says("bo", "Who has the library key?");

        List<Recurring> asked = recurrences.asked(Week.parse("2026-W07").in(Script.ZONE), 2);

        assertThat(asked).singleElement().satisfies(recurring -> {
            assertThat(recurring.askers()).isEqualTo(2);
            assertThat(recurring.times()).isEqualTo(2);
        });
        assertThat(recurrences.asked(Week.parse("2026-W07").in(Script.ZONE), 3)).isEmpty();
    }

    @Test
    void most_askers_come_first_then_most_times() {
        script.says("signe", "Which coffee machine broke down?");
        script.says("ole", "Which coffee machine broke down?");
        script.says("signe", "Who has the library key?");
        script.says("ole", "Who has the library key?");
        script.says("ole", "Who has the library key?");
        script.says("signe", "When does the heating start?");
        script.says("bo", "When does the heating start?");
        script.says("ida", "When does the heating start?");

        assertThat(staffroom.askedBy(1))
                .extracting(Recurring::wording)
                .containsExactly(
                        "When does the heating start?", "Who has the library key?", "Which coffee machine broke down?");
    }

    @Test
    void a_group_can_be_looked_at_whole() {
        MessageRef question = script.says("signe", "Who has the library key?");
        long group = staffroom.question(question).group();

        assertThat(recurrences.find(group)).get().satisfies(recurring -> {
            assertThat(recurring.wording()).isEqualTo("Who has the library key?");
            assertThat(recurring.askers()).isEqualTo(1);
        });
        assertThat(recurrences.find(99)).isEmpty();
    }

    @Test
    void a_rejected_group_can_still_be_looked_at() {
        MessageRef question = script.says("signe", "Who has the library key?");
        long group = staffroom.question(question).group();
        staffroom.facilitating().reject(group);

        assertThat(recurrences.find(group)).isPresent();
    }

    @Test
    void why_questions_are_together_is_said_with_the_words_they_share_the_nearest_first() {
        MessageRef far = script.says("signe", "Please who has the library key?");
        script.says("ole", "Who has the library key?");
        script.says("bo", "Who has the library key?");

        List<Wording> why = recurrences.why(staffroom.question(far).group());

        assertThat(why)
                .extracting(Wording::question)
                .extracting(Question::text)
                .containsExactly(
                        "Who has the library key?", "Who has the library key?", "Please who has the library key?");
        assertThat(why).extracting(Wording::shared).containsOnly(List.of("library", "key"));
        assertThat(why.get(0).nearness()).isGreaterThan(why.get(2).nearness()).isCloseTo(1, within(0.1));
    }

    @Test
    void why_of_nothing_is_empty() {
        assertThat(recurrences.why(99)).isEmpty();
    }

    @Test
    void in_a_channel_nobody_knows_any_more_the_place_is_left_out() {
        MessageRef question = script.says("signe", "Who has the library key?");
        Staffroom other = new Staffroom();
        other.store().write(tx -> {
            tx.putQuestion(
                    staffroom.question(question), staffroom.groupOf(question).centre());
            tx.putGroup(staffroom.groupOf(question));
            return true;
        });

        assertThat(other.askedBy(1)).singleElement().satisfies(recurring -> {
            assertThat(recurring.channels()).isEmpty();
            assertThat(recurring.units()).isEmpty();
        });
    }

    @Test
    void what_was_rejected_is_listed_apart_until_it_is_restored() {
        script.says("signe", "Who has the library key today?");
        long group = staffroom
                .groupOf(script.says("ole", "Who has the library key today?"))
                .number();

        staffroom.facilitating().reject(group);

        assertThat(staffroom.askedBy(1)).extracting(Recurring::group).doesNotContain(group);
        assertThat(staffroom.recurrences().rejected())
                .extracting(Recurring::group, Recurring::askers)
                .containsExactly(tuple(group, 2));

        staffroom.facilitating().restore(group);

        assertThat(staffroom.recurrences().rejected()).isEmpty();
    }

    @Test
    void a_wording_that_was_put_there_by_hand_stands_at_the_edge() {
        script.says("signe", "Who has the library key today?");
        script.says("ole", "Who has the library key today?");
        MessageRef stray = script.says("bo", "Where do I renew a borrower card today?");
        long group = staffroom
                .groupOf(script.says("ida", "Who has the library key today?"))
                .number();
        staffroom.facilitating().gather(stray, group);

        List<Wording> why = staffroom.recurrences().why(group);

        assertThat(why.get(0).fit()).isEqualTo(Fit.VERY_NEAR);
        assertThat(why.get(why.size() - 1).question().ref()).isEqualTo(stray);
        assertThat(why.get(why.size() - 1).fit()).isEqualTo(Fit.AT_THE_EDGE);
        assertThat(why.get(why.size() - 1).shared()).containsExactly("today");
    }
}
