package org.erfara.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.erfara.text.Outcome.HELPED;
import static org.erfara.text.Outcome.UNKNOWN;

import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.groups.Tuple;
import org.erfara.Script;
import org.erfara.Staffroom;
import org.erfara.chat.MessageRef;
import org.junit.jupiter.api.Test;

/** Where no thread says which question a message is about. */
class LooseTalkTest {
    private static final String QUESTION = "How do I share a screen recording?";
    private static final String ADVICE = "Press the red button in the corner";

    private final Staffroom staffroom = new Staffroom();
    private final Script script = staffroom.script().at("mon 09:00");

    private AbstractListAssert<?, ?, Tuple, ?> assertAnswersTo(MessageRef question) {
        return assertThat(staffroom.answersTo(question))
                .extracting(answer -> staffroom.words(answer.ref()), Answer::outcome);
    }

    @Test
    void outside_threads_what_follows_a_question_answers_it() {
        MessageRef question = script.says("signe", QUESTION);
        script.says("ole", ADVICE);
        script.says("signe", "Thanks!");

        assertAnswersTo(question).containsExactly(tuple(ADVICE, HELPED));
    }

    @Test
    void outside_threads_a_new_question_changes_what_the_talk_is_about() {
        MessageRef first = script.says("signe", QUESTION);
        MessageRef second = script.says("bo", "Who has the library key?");
        script.says("ole", "It hangs behind the door");

        assertAnswersTo(first).isEmpty();
        assertAnswersTo(second).containsExactly(tuple("It hangs behind the door", UNKNOWN));
    }

    @Test
    void after_two_hours_of_silence_a_talk_is_over() {
        MessageRef question = script.says("signe", QUESTION);
        script.at("mon 11:00").says("ole", ADVICE);
        script.at("mon 13:01").says("ida", "Remember the cake in the kitchen");

        assertAnswersTo(question).containsExactly(tuple(ADVICE, UNKNOWN));
    }

    @Test
    void what_is_said_in_another_channel_is_about_something_else() {
        MessageRef question = script.says("signe", QUESTION);
        script.in("maths").says("ole", ADVICE);

        assertAnswersTo(question).isEmpty();
    }

    @Test
    void whom_it_addresses_tells_which_question_a_message_answers() {
        MessageRef signes = script.says("signe", QUESTION);
        MessageRef bos = script.says("bo", "Who has the library key?");
        script.says("ole", "@signe " + ADVICE);
        script.says("ole", "@bo it hangs behind the door");

        assertAnswersTo(signes).containsExactly(tuple(ADVICE, UNKNOWN));
        assertAnswersTo(bos).containsExactly(tuple("it hangs behind the door", UNKNOWN));
    }

    @Test
    void an_asker_who_addresses_their_helper_speaks_of_their_own_question() {
        MessageRef signes = script.says("signe", QUESTION);
        script.says("ole", "@signe " + ADVICE);
        script.says("bo", "Who has the library key?");
        script.says("signe", "@ole thank you!");

        assertAnswersTo(signes).containsExactly(tuple(ADVICE, HELPED));
    }

    @Test
    void addressing_somebody_who_asked_nothing_moves_the_talk_on() {
        MessageRef question = script.says("signe", QUESTION);
        script.says("ida", "@per your coffee is ready in the kitchen");
        script.says("per", "Lovely, coming down right away");

        assertAnswersTo(question).isEmpty();
    }

    @Test
    void somebody_addressed_a_day_after_their_question_is_addressed_about_something_else() {
        MessageRef question = script.says("signe", QUESTION);
        script.at("tue 09:01").says("ole", "@signe your coffee is ready in the kitchen");

        assertAnswersTo(question).isEmpty();
    }

    @Test
    void asking_the_asker_back_keeps_the_talk_about_their_question() {
        MessageRef question = script.says("signe", QUESTION);
        script.says("ole", "@signe which tablet is it?");
        script.says("signe", "The old one from the library");
        script.says("ole", "Then press the red button");
        script.says("signe", "Thanks!");

        assertAnswersTo(question).containsExactly(tuple("Then press the red button", HELPED));
    }

    @Test
    void once_a_question_is_talked_about_in_its_thread_the_channel_talks_of_something_else() {
        MessageRef question = script.says("signe", QUESTION);
        script.replies(question, "ole", ADVICE);
        script.says("bo", "Have a good weekend, all of you");

        assertAnswersTo(question).containsExactly(tuple(ADVICE, UNKNOWN));
    }

    @Test
    void asking_back_in_a_thread_is_no_answer() {
        MessageRef question = script.says("signe", QUESTION);
        script.replies(question, "ole", "Which of the tablets is it?");

        assertAnswersTo(question).isEmpty();
    }

    @Test
    void asking_somebody_something_new_is_not_asking_back() {
        MessageRef bos = script.says("bo", "Who has the library key?");
        MessageRef coffee = script.says("ida", "Which coffee machine broke down?");
        MessageRef signes = script.says("signe", "@bo how do I share a screen recording?");
        script.says("bo", ADVICE);

        assertAnswersTo(signes).containsExactly(tuple(ADVICE, UNKNOWN));
        assertAnswersTo(bos).isEmpty();
        assertAnswersTo(coffee).isEmpty();
    }
}
