package org.erfara.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.erfara.store.StoreSamples.direction;
import static org.erfara.store.StoreSamples.group;
import static org.erfara.store.StoreSamples.minute;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.erfara.intake.HearingTx;
import org.erfara.question.QuestionGroup;
import org.junit.jupiter.api.Test;

/** What every store promises of groups in {@link org.erfara.question.QuestionTx}. */
public interface QuestionGroupStoreContract extends StoreFixture {
    @Test
    default void a_group_comes_back_as_it_was_put() {
        QuestionGroup group =
                new QuestionGroup(4_000_000_000L, direction(7), 12, minute(3), 5_000_000_000L, true, true);
        write(tx -> tx.putGroup(group));
        assertOne(tx -> tx.group(4_000_000_000L)).contains(group);
        assertOne(tx -> tx.group(1)).isEmpty();
    }

    @Test
    default void a_group_put_again_is_replaced() {
        QuestionGroup grown = new QuestionGroup(1, direction(9), 4, minute(8), 2, true, false);
        write(tx -> tx.putGroup(group(1)));
        write(tx -> tx.putGroup(grown));
        assertAll(this::groups).containsExactly(grown);
    }

    @Test
    default void a_group_is_forgotten_and_forgetting_it_again_does_nothing() {
        write(tx -> {
            tx.putGroup(group(1));
            tx.putGroup(group(2));
        });
        write(tx -> tx.deleteGroup(1));
        write(tx -> tx.deleteGroup(1));
        assertAll(this::groups).containsExactly(group(2));
    }

    @Test
    default void every_group_is_handed_over_by_number() {
        List<QuestionGroup> groups =
                LongStream.rangeClosed(1, 2_500).mapToObj(StoreSamples::group).toList();
        List<QuestionGroup> backwards =
                LongStream.rangeClosed(1, 2_500).mapToObj(i -> group(2_501 - i)).toList();
        write(tx -> backwards.forEach(tx::putGroup));
        assertAll(this::groups).isEqualTo(groups);
    }

    @Test
    default void other_questions_may_be_put_to_the_store_while_groups_are_handed_over() {
        write(tx -> LongStream.rangeClosed(1, 1_200).forEach(i -> tx.putGroup(group(i))));
        List<Long> numbers = new ArrayList<>();
        store().read(tx -> {
            tx.eachGroup(
                    group -> numbers.add(tx.group(group.number()).orElseThrow().number()));
            return true;
        });
        assertThat(numbers).hasSize(1_200).isSorted();
    }

    @Test
    default void groups_are_gone_through_by_number() {
        write(tx -> {
            tx.putGroup(group(3));
            tx.putGroup(group(9));
        });
        assertOne(tx -> tx.groupAfter(0)).contains(group(3));
        assertOne(tx -> tx.groupAfter(3)).contains(group(9));
        assertOne(tx -> tx.groupAfter(9)).isEmpty();
    }

    @Test
    default void which_group_was_mended_last_is_remembered() {
        assertRead(HearingTx::mendedLast).isEqualTo(0L);
        write(tx -> tx.putMendedLast(4));
        write(tx -> tx.putMendedLast(2));
        assertRead(HearingTx::mendedLast).isEqualTo(2L);
        assertWrite(HearingTx::nextGroupNumber).isEqualTo(1L);
    }

    @Test
    default void group_numbers_count_up_from_one() {
        List<Long> numbers =
                store().write(tx -> List.of(tx.nextGroupNumber(), tx.nextGroupNumber(), tx.nextGroupNumber()));
        assertThat(numbers).containsExactly(1L, 2L, 3L);
        assertWrite(HearingTx::nextGroupNumber).isEqualTo(4L);
    }

    @Test
    default void the_number_of_a_forgotten_group_is_not_used_again_even_if_it_was_the_highest() {
        write(tx -> tx.putGroup(group(tx.nextGroupNumber())));
        write(tx -> tx.putGroup(group(tx.nextGroupNumber())));
        write(tx -> tx.deleteGroup(2));
        assertWrite(HearingTx::nextGroupNumber).isEqualTo(3L);
    }

    @Test
    default void a_number_that_was_taken_without_asking_is_not_given_again() {
        write(tx -> tx.putGroup(group(7)));
        assertWrite(HearingTx::nextGroupNumber).isEqualTo(8L);
        write(tx -> {
            tx.putGroup(group(20));
            tx.deleteGroup(20);
        });
        assertWrite(HearingTx::nextGroupNumber).isEqualTo(21L);
    }

    private List<QuestionGroup> groups(HearingTx tx) {
        List<QuestionGroup> groups = new ArrayList<>();
        tx.eachGroup(groups::add);
        return groups;
    }
}
