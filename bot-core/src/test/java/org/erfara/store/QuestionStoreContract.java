package org.erfara.store;

import static org.erfara.store.StoreSamples.AS_LONG_AS_IT_GETS;
import static org.erfara.store.StoreSamples.MATHS;
import static org.erfara.store.StoreSamples.MEANING;
import static org.erfara.store.StoreSamples.MONDAY;
import static org.erfara.store.StoreSamples.NORDIC;
import static org.erfara.store.StoreSamples.STAFF_ROOM;
import static org.erfara.store.StoreSamples.direction;
import static org.erfara.store.StoreSamples.message;
import static org.erfara.store.StoreSamples.minute;
import static org.erfara.store.StoreSamples.question;
import static org.erfara.store.StoreSamples.saying;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.erfara.chat.ConversationId;
import org.erfara.chat.MessageRef;
import org.erfara.question.Meant;
import org.erfara.question.Question;
import org.erfara.text.Background;
import org.erfara.text.Language;
import org.erfara.text.Vector;
import org.junit.jupiter.api.Test;

/** What every store promises of questions in {@link org.erfara.question.QuestionTx}. */
public interface QuestionStoreContract extends StoreFixture {
    @Test
    default void a_question_comes_back_as_it_was_put() {
        Question question =
                new Question(message(2), message(1), MONDAY, "9f86d081884c7d65", Language.NN, NORDIC, 4_000_000_000L);
        write(tx -> tx.putQuestion(question, MEANING));
        assertOne(tx -> tx.question(message(2))).contains(question);
    }

    @Test
    default void a_question_in_any_language_comes_back() {
        List<Question> questions = Stream.of(Language.values())
                .map(language -> new Question(
                        message(language.ordinal()), null, minute(language.ordinal()), "asker", language, "?", 1))
                .toList();
        write(tx -> questions.forEach(question -> tx.putQuestion(question, MEANING)));
        assertAll(tx -> tx.questionsOf(1)).isEqualTo(questions);
    }

    @Test
    default void a_question_as_long_as_platforms_allow_is_kept_whole() {
        write(tx -> tx.putQuestion(saying(AS_LONG_AS_IT_GETS), MEANING));
        assertOne(tx -> tx.question(message(1))).contains(saying(AS_LONG_AS_IT_GETS));
    }

    @Test
    default void a_question_that_looks_like_a_command_is_only_a_question() {
        String text = "'); drop table question; -- ? :name $1 \\ %s {0}";
        write(tx -> tx.putQuestion(saying(text), MEANING));
        assertOne(tx -> tx.question(message(1))).contains(saying(text));
    }

    @Test
    default void an_unknown_question_is_not_there() {
        write(tx -> tx.putQuestion(question(1), MEANING));
        assertOne(tx -> tx.question(message(2))).isEmpty();
        assertOne(tx -> tx.question(message(MATHS, 1))).isEmpty();
    }

    @Test
    default void a_question_put_again_is_replaced() {
        Question moved = new Question(message(1), message(9), minute(5), "other", Language.EN, "Where?", 2);
        write(tx -> tx.putQuestion(question(1), MEANING));
        write(tx -> tx.putQuestion(moved, MEANING));
        assertOne(tx -> tx.question(message(1))).contains(moved);
        assertAll(tx -> tx.questionsOf(1)).isEmpty();
        assertAll(tx -> tx.questionsOf(2)).containsExactly(moved);
    }

    @Test
    default void a_question_is_forgotten_and_forgetting_it_again_does_nothing() {
        write(tx -> {
            tx.putQuestion(question(1), MEANING);
            tx.putQuestion(question(2), MEANING);
        });
        write(tx -> tx.deleteQuestion(message(1)));
        write(tx -> tx.deleteQuestion(message(1)));
        assertAll(tx -> tx.questionsOf(1)).containsExactly(question(2));
    }

    @Test
    default void the_questions_of_a_group_come_oldest_first() {
        write(tx -> {
            tx.putQuestion(question(3), MEANING);
            tx.putQuestion(question(1), MEANING);
            tx.putQuestion(question(2), MEANING);
            tx.putQuestion(question(4, "asker", 2), MEANING);
        });
        assertAll(tx -> tx.questionsOf(1)).containsExactly(question(1), question(2), question(3));
        assertAll(tx -> tx.questionsOf(3)).isEmpty();
    }

    @Test
    default void questions_of_the_same_moment_come_in_the_order_of_their_messages() {
        Question first = at(STAFF_ROOM, 1);
        Question second = at(STAFF_ROOM, 2);
        Question elsewhere = at(MATHS, 1);
        write(tx -> {
            tx.putQuestion(elsewhere, MEANING);
            tx.putQuestion(second, MEANING);
            tx.putQuestion(first, MEANING);
        });
        assertAll(tx -> tx.questionsOf(1)).containsExactly(first, second, elsewhere);
        assertAll(tx -> tx.newestBefore(minute(1), 9)).containsExactly(elsewhere, second, first);
    }

    @Test
    default void the_newest_question_somebody_asked_in_a_conversation_is_found_from_the_moment_on() {
        write(tx -> {
            tx.putQuestion(question(1, "signe", 1), MEANING);
            tx.putQuestion(question(2, "signe", 1), MEANING);
            tx.putQuestion(question(3, "ole", 1), MEANING);
        });
        assertAll(tx -> found(tx.newestBy("signe", STAFF_ROOM, minute(1)))).containsExactly(question(2, "signe", 1));
        assertAll(tx -> found(tx.newestBy("signe", STAFF_ROOM, minute(2)))).containsExactly(question(2, "signe", 1));
        assertAll(tx -> found(tx.newestBy("signe", STAFF_ROOM, minute(3)))).isEmpty();
        assertAll(tx -> found(tx.newestBy("signe", MATHS, minute(1)))).isEmpty();
    }

    @Test
    default void the_newest_question_of_a_thread_is_found() {
        MessageRef thread = message(9);
        write(tx -> {
            tx.putQuestion(in(thread, question(1)), MEANING);
            tx.putQuestion(in(thread, question(2)), MEANING);
            tx.putQuestion(question(3), MEANING);
        });
        assertAll(tx -> found(tx.newestIn(thread))).containsExactly(in(thread, question(2)));
        assertAll(tx -> found(tx.newestIn(message(8)))).isEmpty();
    }

    private static List<Question> found(Optional<Question> question) {
        return question.stream().toList();
    }

    private static Question in(MessageRef thread, Question asked) {
        return new Question(
                asked.ref(), thread, asked.at(), asked.asker(), asked.language(), asked.text(), asked.group());
    }

    @Test
    default void what_a_question_means_is_kept_with_it_and_forgotten_with_it() {
        write(tx -> {
            tx.putQuestion(question(2), direction(2));
            tx.putQuestion(question(1), direction(1));
        });
        assertOne(tx -> tx.vectorOf(message(1))).contains(direction(1));
        assertAll(tx -> tx.meantBy(1))
                .containsExactly(new Meant(question(1), direction(1)), new Meant(question(2), direction(2)));
        write(tx -> tx.deleteQuestion(message(1)));
        assertOne(tx -> tx.vectorOf(message(1))).isEmpty();
        assertAll(tx -> tx.meantBy(1)).containsExactly(new Meant(question(2), direction(2)));
    }

    @Test
    default void a_question_in_other_words_means_something_else() {
        write(tx -> tx.putQuestion(question(1), direction(1)));
        write(tx -> tx.putQuestion(question(1), direction(2)));
        assertOne(tx -> tx.vectorOf(message(1))).contains(direction(2));
    }

    @Test
    default void a_question_that_moves_to_another_group_means_what_it_meant() {
        write(tx -> tx.putQuestion(question(1), direction(1)));
        write(tx -> tx.moveQuestion(message(1), 2));
        write(tx -> tx.moveQuestion(message(2), 2));
        assertAll(tx -> tx.meantBy(1)).isEmpty();
        assertAll(tx -> tx.meantBy(2)).containsExactly(new Meant(question(1, "asker1", 2), direction(1)));
    }

    @Test
    default void what_a_question_means_by_another_model_takes_the_place_of_what_it_meant() {
        write(tx -> tx.putQuestion(question(1), direction(1)));
        write(tx -> tx.putVector(message(1), Vector.of(new float[] {1, 2})));
        write(tx -> tx.putVector(message(2), Vector.of(new float[] {1, 2})));
        assertAll(tx -> tx.meantBy(1)).containsExactly(new Meant(question(1), Vector.of(new float[] {1, 2})));
        assertOne(tx -> tx.vectorOf(message(2))).isEmpty();
    }

    @Test
    default void which_model_the_vectors_are_of_is_remembered() {
        assertOne(tx -> tx.vectorModel()).isEmpty();
        write(tx -> tx.putVectorModel("one"));
        write(tx -> tx.putVectorModel("another"));
        assertOne(tx -> tx.vectorModel()).contains("another");
    }

    @Test
    default void the_background_is_kept_as_it_was_put() {
        Vector some = Vector.of(new float[] {3, -4, 0});
        assertAll(tx -> List.of(tx.background().version())).containsExactly(0L);
        write(tx -> tx.putBackground(Background.none().with(some)));
        write(tx -> tx.putBackground(tx.background().with(some)));
        byte[] twice = Background.none().with(some).with(some).toBytes();
        assertAll(tx -> List.of(Arrays.equals(tx.background().toBytes(), twice)))
                .containsExactly(true);
    }

    @Test
    default void questions_are_counted_once_however_often_they_are_put() {
        write(tx -> {
            tx.putQuestion(question(1), MEANING);
            tx.putQuestion(question(2), MEANING);
            tx.putQuestion(question(2), MEANING);
        });
        assertAll(tx -> List.of(tx.countQuestions())).containsExactly(2L);
    }

    @Test
    default void the_newest_questions_before_a_moment_leave_that_moment_out() {
        write(tx -> {
            tx.putQuestion(question(2), MEANING);
            tx.putQuestion(question(3), MEANING);
            tx.putQuestion(question(1), MEANING);
        });
        assertAll(tx -> tx.newestBefore(minute(3), 9)).containsExactly(question(2), question(1));
        assertAll(tx -> tx.newestBefore(minute(9), 2)).containsExactly(question(3), question(2));
        assertAll(tx -> tx.newestBefore(minute(1), 9)).isEmpty();
    }

    private static Question at(ConversationId conversation, int message) {
        return new Question(message(conversation, message), null, MONDAY, "asker", Language.DA, "?", 1);
    }
}
