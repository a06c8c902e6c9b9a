package org.erfara.store;

import static org.erfara.store.StoreSamples.MEANING;
import static org.erfara.store.StoreSamples.group;
import static org.erfara.store.StoreSamples.message;
import static org.erfara.store.StoreSamples.minute;
import static org.erfara.store.StoreSamples.question;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.erfara.question.Asked;
import org.erfara.question.Period;
import org.erfara.question.Question;
import org.erfara.text.Language;
import org.junit.jupiter.api.Test;

/** What every store promises of {@link org.erfara.question.QuestionTx#asked}. */
public interface AskedStoreContract extends StoreFixture {
    @Test
    default void a_group_counts_times_and_different_askers() {
        write(tx -> {
            tx.putGroup(group(1));
            tx.putQuestion(question(1, "kim", 1), MEANING);
            tx.putQuestion(question(2, "bo", 1), MEANING);
            tx.putQuestion(question(3, "kim", 1), MEANING);
        });
        assertAsked(1).containsExactly(new Asked(1, 3, 2));
    }

    @Test
    default void a_group_with_too_few_askers_is_left_out_however_often_they_asked() {
        write(tx -> {
            tx.putGroup(group(1));
            tx.putQuestion(question(1, "kim", 1), MEANING);
            tx.putQuestion(question(2, "kim", 1), MEANING);
            tx.putQuestion(question(3, "bo", 1), MEANING);
        });
        assertAsked(2).hasSize(1);
        assertAsked(3).isEmpty();
    }

    @Test
    default void most_askers_come_first_then_most_times_then_the_lowest_number() {
        write(tx -> {
            List.of(1L, 2L, 3L, 4L).forEach(number -> tx.putGroup(group(number)));
            tx.putQuestion(question(1, "kim", 4), MEANING);
            tx.putQuestion(question(2, "kim", 3), MEANING);
            tx.putQuestion(question(3, "kim", 1), MEANING);
            tx.putQuestion(question(4, "kim", 1), MEANING);
            tx.putQuestion(question(5, "kim", 2), MEANING);
            tx.putQuestion(question(6, "bo", 2), MEANING);
        });
        assertAsked(1).containsExactly(new Asked(2, 2, 2), new Asked(1, 2, 1), new Asked(3, 1, 1), new Asked(4, 1, 1));
    }

    @Test
    default void a_period_holds_its_first_moment_and_not_the_one_after_it() {
        write(tx -> {
            tx.putGroup(group(1));
            tx.putQuestion(question(1, "kim", 1), MEANING);
            tx.putQuestion(question(2, "bo", 1), MEANING);
            tx.putQuestion(question(3, "eva", 1), MEANING);
        });
        assertAsked(new Period(minute(1), minute(3)), 1).containsExactly(new Asked(1, 2, 2));
        assertAsked(new Period(minute(4), minute(9)), 1).isEmpty();
    }

    @Test
    default void rejected_and_forgotten_groups_are_left_out() {
        write(tx -> {
            tx.putGroup(group(1, 0, true));
            tx.putGroup(group(2));
            tx.putQuestion(question(1, "kim", 1), MEANING);
            tx.putQuestion(question(2, "kim", 2), MEANING);
            tx.deleteGroup(2);
        });
        assertAsked(1).isEmpty();
    }

    @Test
    default void always_reaches_from_the_first_to_the_last_moment() {
        Instant last = Period.ALWAYS.until().minusMillis(1);
        write(tx -> {
            tx.putGroup(group(1));
            tx.putQuestion(new Question(message(1), null, Instant.EPOCH, "kim", Language.DA, "?", 1), MEANING);
            tx.putQuestion(new Question(message(2), null, last, "bo", Language.DA, "?", 1), MEANING);
        });
        assertAsked(1).containsExactly(new Asked(1, 2, 2));
        assertOne(tx -> tx.question(message(2)).map(Question::at)).contains(last);
    }

    private ListAssert<Asked> assertAsked(int minAskers) {
        return assertAsked(Period.ALWAYS, minAskers);
    }

    private ListAssert<Asked> assertAsked(Period period, int minAskers) {
        return assertAll(tx -> tx.asked(period, minAskers));
    }
}
