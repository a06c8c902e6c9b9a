package org.erfara.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.erfara.Script;
import org.erfara.Staffroom;
import org.erfara.chat.MessageRef;
import org.junit.jupiter.api.Test;

class RecurringQuestionsTest {
    private final Staffroom staffroom = new Staffroom();
    private final Script script = staffroom.script().at("mon 09:00");

    private long group(MessageRef question) {
        return staffroom.question(question).group();
    }

    @Test
    void a_question_in_other_words_joins_the_first() {
        MessageRef first = script.says("signe", "How do I share a screen recording with the class?");
        MessageRef second = script.says("ole", "Where do you share a screen recording for the class?");

        assertThat(group(second)).isEqualTo(group(first));
        assertThat(staffroom.groupOf(first).size()).isEqualTo(2);
    }

    @Test
    void a_question_about_something_else_begins_a_group_with_the_next_number() {
        MessageRef first = script.says("signe", "How do I share a screen recording?");
        MessageRef second = script.says("ole", "Who has the library key?");

        assertThat(group(first)).isEqualTo(1);
        assertThat(group(second)).isEqualTo(2);
    }

    @Test
    void the_same_person_asking_twice_is_one_asker() {
        script.says("signe", "Who has the library key?");
        script.says("signe", "Who has the library key?");

        assertThat(staffroom.askedBy(1)).singleElement().satisfies(recurring -> {
            assertThat(recurring.times()).isEqualTo(2);
            assertThat(recurring.askers()).isEqualTo(1);
        });
    }

    @Test
    void a_question_that_never_came_again_is_waited_for_90_days() {
        MessageRef first = script.says("signe", "Who has the library key?");
        MessageRef again = script.at("mon 09:00").after(Duration.ofDays(90)).says("ole", "Who has the library key?");

        assertThat(group(again)).isEqualTo(group(first));
    }

    @Test
    void after_90_days_a_question_that_never_came_again_is_not_waited_for() {
        MessageRef first = script.says("signe", "Who has the library key?");
        MessageRef again = script.at("mon 09:01").after(Duration.ofDays(90)).says("ole", "Who has the library key?");

        assertThat(group(again)).isNotEqualTo(group(first));
    }

    @Test
    void a_question_that_came_again_is_waited_for_however_long_it_takes() {
        MessageRef first = script.says("signe", "Who has the library key?");
        script.says("bo", "Who has the library key?");
        MessageRef again = script.after(Duration.ofDays(700)).says("ole", "Who has the library key?");

        assertThat(group(again)).isEqualTo(group(first));
    }

    @Test
    void a_forgotten_question_leaves_nothing_in_the_centre_of_its_group() {
        Staffroom neverHeardIt = new Staffroom();
        Script other = neverHeardIt.script().at("mon 09:00");
        other.says("signe", "Who has the library key today?");
        other.says("bo", "Who has the key for the library today?");

        MessageRef first = script.says("signe", "Who has the library key today?");
        script.says("bo", "Who has the key for the library today?");
        script.deletes(script.says("ole", "Who has the library key today please?"));

        assertThat(staffroom.groupOf(first)).isEqualTo(neverHeardIt.groupOf(first));
    }

    @Test
    void forgetting_the_last_question_forgets_the_group_and_never_uses_its_number_again() {
        MessageRef gone = script.says("signe", "Who has the library key?");
        script.deletes(gone);
        MessageRef same = script.says("ole", "Who has the library key?");

        assertThat(staffroom.store().<Boolean>read(tx -> tx.group(1).isEmpty())).isTrue();
        assertThat(group(same)).isEqualTo(2);
    }

    @Test
    void an_edited_question_is_placed_anew() {
        MessageRef key = script.says("signe", "Who has the library key?");
        MessageRef edited = script.says("ole", "Who has the library card?");
        assertThat(group(edited)).isNotEqualTo(group(key));

        script.edits(edited, "Who has the library key?");

        assertThat(group(edited)).isEqualTo(group(key));
        assertThat(staffroom.groupOf(key).size()).isEqualTo(2);
    }

    @Test
    void an_edit_that_changes_only_what_stands_around_the_question_leaves_it_where_it_is() {
        MessageRef question = script.says("signe", "Good morning. Who has the library key?");
        Question before = staffroom.question(question);

        script.edits(question, "Good morning all. Who has the library key?");

        assertThat(staffroom.question(question)).isEqualTo(before);
    }

    @Test
    void a_question_edited_into_something_else_is_forgotten() {
        MessageRef question = script.says("signe", "Who has the library key?");

        script.edits(question, "Found it.");

        assertThat(staffroom.askedBy(1)).isEmpty();
    }

    @Test
    void a_group_remembers_when_it_was_last_asked_even_if_older_talk_is_heard_later() {
        MessageRef newer = script.at("fri 09:00").says("signe", "Who has the library key?");
        script.at("mon 09:00").says("ole", "Who has the library key?");

        assertThat(staffroom.groupOf(newer).lastAsked())
                .isEqualTo(staffroom.question(newer).at());
    }
}
