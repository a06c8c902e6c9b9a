package org.erfara.store;

import static org.erfara.store.StoreSamples.MATHS;
import static org.erfara.store.StoreSamples.MEANING;
import static org.erfara.store.StoreSamples.MONDAY;
import static org.erfara.store.StoreSamples.STAFF_ROOM;
import static org.erfara.store.StoreSamples.answer;
import static org.erfara.store.StoreSamples.message;
import static org.erfara.store.StoreSamples.minute;
import static org.erfara.store.StoreSamples.question;

import org.erfara.capture.Answer;
import org.erfara.capture.Exchange;
import org.erfara.capture.ExchangeTx;
import org.erfara.capture.RecentTalk;
import org.erfara.text.Outcome;
import org.junit.jupiter.api.Test;

/** What every store promises of {@link ExchangeTx}. */
public interface ExchangeStoreContract extends StoreFixture {
    @Test
    default void an_answer_comes_back_as_it_was_put() {
        Answer answer = new Answer(message(2), message(MATHS, 1), MONDAY, "signe", Outcome.DID_NOT_HELP);
        write(tx -> tx.putAnswer(answer));
        assertOne(tx -> tx.answer(message(2))).contains(answer);
        assertOne(tx -> tx.answer(message(1))).isEmpty();
    }

    @Test
    default void an_answer_put_again_is_replaced() {
        Answer edited = new Answer(message(2), message(9), minute(3), "bo", Outcome.HELPED);
        write(tx -> tx.putAnswer(answer(2, 1)));
        write(tx -> tx.putAnswer(edited));
        assertAll(tx -> tx.answersTo(message(1))).isEmpty();
        assertAll(tx -> tx.answersTo(message(9))).containsExactly(edited);
    }

    @Test
    default void answers_to_a_question_come_oldest_first() {
        write(tx -> {
            tx.putAnswer(answer(4, 1));
            tx.putAnswer(answer(3, 1));
            tx.putAnswer(answer(5, 2));
        });
        assertAll(tx -> tx.answersTo(message(1))).containsExactly(answer(3, 1), answer(4, 1));
        assertAll(tx -> tx.answersTo(message(MATHS, 1))).isEmpty();
    }

    @Test
    default void an_answer_is_forgotten_and_forgetting_it_again_does_nothing() {
        write(tx -> {
            tx.putAnswer(answer(2, 1));
            tx.putAnswer(answer(3, 1));
        });
        write(tx -> tx.deleteAnswer(message(2)));
        write(tx -> tx.deleteAnswer(message(2)));
        assertAll(tx -> tx.answersTo(message(1))).containsExactly(answer(3, 1));
    }

    @Test
    default void answers_to_the_questions_of_a_group_come_oldest_first() {
        write(tx -> {
            tx.putQuestion(question(1, "signe", 7), MEANING);
            tx.putQuestion(question(2, "ole", 7), MEANING);
            tx.putQuestion(question(3, "bo", 8), MEANING);
            tx.putAnswer(answer(6, 2));
            tx.putAnswer(answer(5, 1));
            tx.putAnswer(answer(4, 2));
            tx.putAnswer(answer(9, 3));
        });
        assertAll(tx -> tx.answersIn(7)).containsExactly(answer(4, 2), answer(5, 1), answer(6, 2));
        assertAll(tx -> tx.answersIn(9)).isEmpty();
    }

    @Test
    default void an_exchange_comes_back_as_it_was_put_last() {
        Exchange failed = new Exchange(message(1), Outcome.DID_NOT_HELP, minute(9));
        write(tx -> tx.putExchange(new Exchange(message(1), Outcome.HELPED, MONDAY)));
        write(tx -> tx.putExchange(failed));
        assertOne(tx -> tx.exchange(message(1))).contains(failed);
        assertOne(tx -> tx.exchange(message(2))).isEmpty();
    }

    @Test
    default void exchanges_are_counted() {
        assertRead(ExchangeTx::countExchanges).isEqualTo(0L);
        write(tx -> {
            tx.putExchange(new Exchange(message(1), Outcome.HELPED, MONDAY));
            tx.putExchange(new Exchange(message(MATHS, 1), Outcome.HELPED, MONDAY));
            tx.putExchange(new Exchange(message(1), Outcome.UNKNOWN, MONDAY));
        });
        assertRead(ExchangeTx::countExchanges).isEqualTo(2L);
    }

    @Test
    default void an_exchange_is_forgotten_with_all_answers_to_its_question() {
        write(tx -> {
            tx.putAnswer(answer(3, 1));
            tx.putAnswer(answer(4, 2));
            tx.putExchange(new Exchange(message(1), Outcome.HELPED, MONDAY));
            tx.putExchange(new Exchange(message(2), Outcome.HELPED, MONDAY));
        });
        write(tx -> tx.deleteExchange(message(1)));
        assertOne(tx -> tx.exchange(message(1))).isEmpty();
        assertOne(tx -> tx.answer(message(3))).isEmpty();
        assertAll(tx -> tx.answersTo(message(2))).containsExactly(answer(4, 2));
        assertRead(ExchangeTx::countExchanges).isEqualTo(1L);
    }

    @Test
    default void what_was_said_lately_in_a_conversation_comes_back_as_it_was_put_last() {
        RecentTalk keys = StoreSamples.talk(STAFF_ROOM, minute(1));
        RecentTalk fractions = StoreSamples.talk(MATHS, minute(2));
        assertRead(tx -> tx.recentTalk(STAFF_ROOM)).isEqualTo(RecentTalk.none());
        write(tx -> {
            tx.putRecentTalk(STAFF_ROOM, fractions);
            tx.putRecentTalk(STAFF_ROOM, keys);
            tx.putRecentTalk(MATHS, fractions);
        });
        assertRead(tx -> tx.recentTalk(STAFF_ROOM)).isEqualTo(keys);
        assertRead(tx -> tx.recentTalk(MATHS)).isEqualTo(fractions);
    }

    @Test
    default void what_was_said_is_forgotten_where_nothing_was_said_since() {
        write(tx -> {
            tx.putRecentTalk(STAFF_ROOM, StoreSamples.talk(STAFF_ROOM, minute(1)));
            tx.putRecentTalk(MATHS, StoreSamples.talk(MATHS, minute(2)));
        });
        write(tx -> tx.forgetTalkBefore(minute(2)));
        assertRead(tx -> tx.recentTalk(STAFF_ROOM)).isEqualTo(RecentTalk.none());
        assertRead(tx -> tx.recentTalk(MATHS)).isEqualTo(StoreSamples.talk(MATHS, minute(2)));
    }
}
