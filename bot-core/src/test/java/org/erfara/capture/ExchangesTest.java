package org.erfara.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.erfara.text.Outcome.DID_NOT_HELP;
import static org.erfara.text.Outcome.HELPED;
import static org.erfara.text.Outcome.UNKNOWN;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.groups.Tuple;
import org.erfara.Script;
import org.erfara.Staffroom;
import org.erfara.chat.MessageRef;
import org.erfara.question.Question;
import org.erfara.text.Outcome;
import org.junit.jupiter.api.Test;

class ExchangesTest {
    private static final String QUESTION = "How do I share a screen recording?";
    private static final String ADVICE = "Press the red button in the corner";

    private final Staffroom staffroom = new Staffroom();
    private final Script script = staffroom.script().at("mon 09:00");

    private AbstractListAssert<?, ?, Tuple, ?> assertAnswersTo(MessageRef question) {
        return assertThat(staffroom.answersTo(question))
                .extracting(answer -> staffroom.words(answer.ref()), Answer::outcome);
    }

    private Optional<Outcome> outcomeOf(MessageRef question) {
        return staffroom.store().read(tx -> tx.exchange(question)).map(Exchange::outcome);
    }

    @Test
    void what_is_said_in_the_thread_of_a_question_answers_it() {
        MessageRef question = script.says("signe", QUESTION);
        script.replies(question, "ole", ADVICE);

        assertAnswersTo(question).containsExactly(tuple(ADVICE, UNKNOWN));
        assertThat(outcomeOf(question)).isEmpty();
    }

    @Test
    void a_thread_can_be_taken_up_again_weeks_later() {
        MessageRef question = script.says("signe", QUESTION);
        script.after(Duration.ofDays(30)).replies(question, "ole", ADVICE);

        assertAnswersTo(question).containsExactly(tuple(ADVICE, UNKNOWN));
    }

    @Test
    void in_a_thread_that_began_with_something_else_the_newest_question_is_answered() {
        MessageRef root = script.says("signe", "The new tablets have come.");
        MessageRef question = script.replies(root, "bo", "Lovely. " + QUESTION);
        script.replies(root, "ole", ADVICE);

        assertAnswersTo(question).containsExactly(tuple(ADVICE, UNKNOWN));
    }

    @Test
    void thanks_by_the_asker_say_that_the_last_answer_helped() {
        MessageRef question = script.says("signe", QUESTION);
        script.replies(question, "bo", "Have you asked the office first");
        script.replies(question, "ole", ADVICE);
        script.replies(question, "signe", "Thank you!");

        assertAnswersTo(question)
                .containsExactly(tuple("Have you asked the office first", UNKNOWN), tuple(ADVICE, HELPED));
        assertThat(outcomeOf(question)).contains(HELPED);
    }

    @Test
    void thanks_before_any_answer_say_nothing() {
        MessageRef question = script.says("signe", QUESTION);
        script.replies(question, "signe", "Thanks for reading");

        assertThat(outcomeOf(question)).isEmpty();
        assertAnswersTo(question).isEmpty();
    }

    @Test
    void what_the_asker_adds_to_their_own_question_is_no_answer() {
        MessageRef question = script.says("signe", QUESTION);
        script.replies(question, "signe", "I mean on the old tablets, not the new ones.");

        assertAnswersTo(question).isEmpty();
    }

    @Test
    void a_nod_is_no_answer() {
        MessageRef question = script.says("signe", QUESTION);
        script.replies(question, "ole", "Good question indeed ");

        assertAnswersTo(question).isEmpty();
    }

    @Test
    void whoever_has_the_same_question_answers_nothing() {
        MessageRef question = script.says("signe", QUESTION);
        script.replies(question, "ole", "Me too on the old tablets");
        script.replies(question, "signe", "Thanks for that at least!");

        assertAnswersTo(question).isEmpty();
        assertThat(outcomeOf(question)).isEmpty();
    }

    @Test
    void thanks_mean_the_answer_of_whom_they_name() {
        MessageRef question = script.says("signe", QUESTION);
        script.says("ole", ADVICE);
        script.says("bo", "I film the screen with a telephone");
        script.says("signe", "@ole thank you!");

        assertAnswersTo(question)
                .containsExactly(tuple(ADVICE, HELPED), tuple("I film the screen with a telephone", UNKNOWN));
    }

    @Test
    void two_talks_at_a_time_are_told_apart_by_who_takes_part_and_what_is_spoken_of() {
        MessageRef signes = script.says("signe", QUESTION);
        MessageRef bos = script.says("bo", "Who has the library key?");
        script.says("ole", "@signe " + ADVICE);
        script.says("ida", "@bo it hangs behind the door");
        script.says("signe", "The corner of the screen or of the tablet");
        script.says("ole", "The lower corner of the screen, with the red light");
        script.says("ida", "Bring the library key back by noon");

        assertAnswersTo(signes)
                .containsExactly(
                        tuple(ADVICE, UNKNOWN), tuple("The lower corner of the screen, with the red light", UNKNOWN));
        assertAnswersTo(bos)
                .containsExactly(
                        tuple("it hangs behind the door", UNKNOWN),
                        tuple("Bring the library key back by noon", UNKNOWN));
    }

    @Test
    void somebody_named_is_answered_though_much_was_said_since() {
        MessageRef question = script.says("signe", QUESTION);
        script.says("ida", "Which cake is in the kitchen today?");
        IntStream.range(0, 40)
                .forEach(turn -> script.says("p" + turn % 5, "Cake number " + turn + " is in the kitchen"));
        script.says("ole", "@signe " + ADVICE);

        assertAnswersTo(question).containsExactly(tuple(ADVICE, UNKNOWN));
    }

    @Test
    void what_is_asked_right_after_the_same_question_is_a_question_too() {
        script.says("signe", QUESTION);
        script.says("bo", "Nobody knows, I am afraid");
        MessageRef again = script.says("bo", QUESTION);

        assertThat(staffroom.store().<Optional<Question>>read(tx -> tx.question(again)))
                .isPresent();
    }

    @Test
    void helpers_ask_back_by_name_while_another_talk_goes_on() {
        MessageRef question = script.says("signe", QUESTION);
        script.says("ole", "@signe " + ADVICE);
        script.says("bo", "Who has the library key?");
        MessageRef back = script.says("ole", "@signe which of the tablets is it?");

        assertThat(staffroom.store().<Optional<Question>>read(tx -> tx.question(back)))
                .isEmpty();
        assertAnswersTo(question).containsExactly(tuple(ADVICE, UNKNOWN));
    }

    @Test
    void a_setback_told_by_the_asker_is_kept_beside_the_answer() {
        MessageRef question = script.says("signe", QUESTION);
        script.replies(question, "ole", ADVICE);
        script.replies(question, "signe", "That did not work on the old tablets.");

        assertAnswersTo(question)
                .containsExactly(tuple(ADVICE, UNKNOWN), tuple("That did not work on the old tablets.", DID_NOT_HELP));
        assertThat(outcomeOf(question)).contains(DID_NOT_HELP);
    }

    @Test
    void a_setback_told_by_a_third_person_is_kept_too() {
        MessageRef question = script.says("signe", QUESTION);
        script.replies(question, "ole", ADVICE);
        script.replies(question, "signe", "Thanks!");
        script.replies(question, "ida", "It did not work in my class.");

        assertAnswersTo(question)
                .containsExactly(tuple(ADVICE, HELPED), tuple("It did not work in my class.", DID_NOT_HELP));
        assertThat(outcomeOf(question)).contains(DID_NOT_HELP);
    }

    @Test
    void a_setback_in_three_words_marks_the_answer_it_is_about() {
        MessageRef question = script.says("signe", QUESTION);
        script.replies(question, "ole", ADVICE);
        script.replies(question, "signe", "Virkede ikke desværre");

        assertAnswersTo(question).containsExactly(tuple(ADVICE, DID_NOT_HELP));
    }

    @Test
    void a_setback_before_any_answer_is_part_of_the_question() {
        MessageRef question = script.says("signe", QUESTION);
        script.replies(question, "signe", "The red button does not work.");

        assertAnswersTo(question).isEmpty();
        assertThat(outcomeOf(question)).isEmpty();
    }

    @Test
    void thanks_after_a_setback_do_not_turn_the_setback_into_what_helped() {
        MessageRef question = script.says("signe", QUESTION);
        script.replies(question, "ole", ADVICE);
        script.replies(question, "signe", "That did not work on the old tablets.");
        script.replies(question, "signe", "Oh, it works now!");

        assertAnswersTo(question)
                .containsExactly(tuple(ADVICE, HELPED), tuple("That did not work on the old tablets.", DID_NOT_HELP));
        assertThat(outcomeOf(question)).contains(HELPED);
    }

    @Test
    void a_reaction_says_what_became_of_an_answer() {
        MessageRef question = script.says("signe", QUESTION);
        MessageRef good = script.replies(question, "ole", ADVICE);
        MessageRef bad = script.replies(question, "bo", "Film it with your phone instead");
        script.reacts(good, "signe", "+1");
        script.reacts(bad, "ida", "-1");

        assertAnswersTo(question)
                .containsExactly(tuple(ADVICE, HELPED), tuple("Film it with your phone instead", DID_NOT_HELP));
    }

    @Test
    void a_reaction_that_says_nothing_changes_nothing() {
        MessageRef question = script.says("signe", QUESTION);
        script.reacts(script.replies(question, "ole", ADVICE), "signe", "eyes");

        assertAnswersTo(question).containsExactly(tuple(ADVICE, UNKNOWN));
        assertThat(outcomeOf(question)).isEmpty();
    }

    @Test
    void a_thumb_up_at_a_setback_is_sympathy() {
        MessageRef question = script.says("signe", QUESTION);
        script.replies(question, "ole", ADVICE);
        MessageRef setback = script.replies(question, "signe", "That did not work on the old tablets.");
        script.reacts(setback, "ida", "+1");

        assertAnswersTo(question)
                .containsExactly(tuple(ADVICE, UNKNOWN), tuple("That did not work on the old tablets.", DID_NOT_HELP));
    }

    @Test
    void a_reaction_to_the_question_says_nothing_of_answers() {
        MessageRef question = script.says("signe", QUESTION);
        script.replies(question, "ole", ADVICE);
        script.reacts(question, "ida", "+1");

        assertThat(outcomeOf(question)).isEmpty();
    }

    @Test
    void an_edited_answer_stands_as_it_was_edited_with_what_became_of_it() {
        MessageRef question = script.says("signe", QUESTION);
        MessageRef answer = script.replies(question, "ole", ADVICE);
        script.replies(question, "signe", "Thanks!");
        script.edits(answer, "Press the green button in the corner");

        assertAnswersTo(question).containsExactly(tuple("Press the green button in the corner", HELPED));
    }

    @Test
    void a_deleted_answer_is_gone_and_with_the_last_one_the_exchange() {
        MessageRef question = script.says("signe", QUESTION);
        MessageRef answer = script.replies(question, "ole", ADVICE);
        script.replies(question, "signe", "Thanks!");
        script.deletes(answer);

        assertAnswersTo(question).isEmpty();
        assertThat(outcomeOf(question)).isEmpty();
    }

    @Test
    void a_deleted_question_takes_its_answers_and_exchange_with_it() {
        MessageRef question = script.says("signe", QUESTION);
        script.replies(question, "ole", ADVICE);
        script.replies(question, "signe", "Thanks!");
        script.deletes(question);

        assertAnswersTo(question).isEmpty();
        assertThat(outcomeOf(question)).isEmpty();
    }

    @Test
    void an_edited_question_keeps_its_answers() {
        MessageRef question = script.says("signe", QUESTION);
        script.replies(question, "ole", ADVICE);
        script.edits(question, "How do I send a sound recording?");

        assertAnswersTo(question).containsExactly(tuple(ADVICE, UNKNOWN));
    }

    @Test
    void ten_answers_are_enough() {
        MessageRef question = script.says("signe", QUESTION);
        IntStream.range(0, 12).forEach(turn -> script.replies(question, "p" + turn, ADVICE + " number " + turn));

        assertThat(staffroom.answersTo(question)).hasSize(10);
    }
}
