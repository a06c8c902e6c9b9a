package org.erfara.store;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.erfara.store.StoreSamples.MATHS;
import static org.erfara.store.StoreSamples.MEANING;
import static org.erfara.store.StoreSamples.MONDAY;
import static org.erfara.store.StoreSamples.STAFF_ROOM;
import static org.erfara.store.StoreSamples.answer;
import static org.erfara.store.StoreSamples.delivery;
import static org.erfara.store.StoreSamples.direction;
import static org.erfara.store.StoreSamples.group;
import static org.erfara.store.StoreSamples.message;
import static org.erfara.store.StoreSamples.question;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.erfara.capture.Exchange;
import org.erfara.capture.RecentTalk;
import org.erfara.intake.HearingTx;
import org.erfara.listen.Channel;
import org.erfara.question.QuestionGroup;
import org.erfara.text.Outcome;
import org.erfara.theme.Step;
import org.erfara.theme.Theme;
import org.junit.jupiter.api.Test;

/** What every store promises of {@link Transactional}. */
public interface TransactionContract extends StoreFixture {
    /** In seconds; whoever waits so long waits in vain, however busy the machine is. */
    int PATIENCE = 60;

    @Test
    default void the_result_of_the_work_is_handed_back() {
        assertWrite(tx -> "written").isEqualTo("written");
        assertRead(tx -> "read").isEqualTo("read");
    }

    @Test
    default void work_that_throws_leaves_nothing() {
        RuntimeException failure = new IllegalArgumentException("on purpose");
        assertThatThrownBy(() -> write(tx -> {
                    writeSomethingOfEverything(tx);
                    throw failure;
                }))
                .isSameAs(failure);
        assertThatNothingIsKept();
    }

    @Test
    default void even_an_error_leaves_nothing() {
        Error failure = new AssertionError("on purpose");
        assertThatThrownBy(() -> write(tx -> {
                    writeSomethingOfEverything(tx);
                    throw failure;
                }))
                .isSameAs(failure);
        assertThatNothingIsKept();
    }

    @Test
    default void work_that_throws_leaves_what_was_there_before() {
        write(this::writeSomethingOfEverything);
        assertThatThrownBy(() -> write(tx -> {
                    tx.deleteQuestion(message(1));
                    tx.putGroup(group(1, 7, true));
                    throw new IllegalArgumentException("on purpose");
                }))
                .hasMessage("on purpose");
        assertOne(tx -> tx.question(message(1))).contains(question(1));
        assertOne(tx -> tx.group(1)).contains(group(1));
    }

    @Test
    default void work_goes_on_after_work_that_threw() {
        assertThatThrownBy(() -> write(tx -> {
                    throw new IllegalArgumentException("on purpose");
                }))
                .hasMessage("on purpose");
        write(tx -> tx.putQuestion(question(1), MEANING));
        assertOne(tx -> tx.question(message(1))).contains(question(1));
    }

    @Test
    default void no_transaction_begins_within_another() {
        assertThatIllegalStateException().isThrownBy(() -> write(tx -> write(inner -> {})));
        assertThatIllegalStateException().isThrownBy(() -> write(tx -> read(HearingTx::channels)));
        assertThatIllegalStateException().isThrownBy(() -> read(tx -> read(HearingTx::channels)));
        assertThatIllegalStateException().isThrownBy(() -> read(tx -> store().write(HearingTx::channels)));
        write(tx -> tx.putQuestion(question(1), MEANING));
        assertOne(tx -> tx.question(message(1))).contains(question(1));
    }

    @Test
    default void what_is_written_while_reading_is_never_kept() {
        try {
            read(tx -> {
                tx.putQuestion(question(1), MEANING);
                return true;
            });
        } catch (RuntimeException refused) {
            assertThat(refused).isNotNull();
        }
        assertOne(tx -> tx.question(message(1))).isEmpty();
    }

    @Test
    default void a_reader_sees_nothing_of_an_unfinished_write() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch looked = new CountDownLatch(1);
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> write(tx -> {
            tx.putQuestion(question(1), MEANING);
            written.countDown();
            await(looked);
        }));
        await(written);
        assertOne(tx -> tx.question(message(1))).isEmpty();
        looked.countDown();
        writing.get(PATIENCE, SECONDS);
        assertOne(tx -> tx.question(message(1))).contains(question(1));
    }

    @Test
    default void a_reader_sees_one_state_throughout() {
        write(tx -> tx.putQuestion(question(1), MEANING));
        List<Boolean> there = read(tx -> {
            boolean before = tx.question(message(1)).isPresent();
            CompletableFuture.runAsync(() -> write(other -> other.deleteQuestion(message(1))))
                    .orTimeout(PATIENCE, SECONDS)
                    .join();
            return List.of(before, tx.question(message(1)).isPresent());
        });
        assertThat(there).containsExactly(true, true);
        assertOne(tx -> tx.question(message(1))).isEmpty();
    }

    @Test
    default void writers_take_turns() {
        CompletableFuture.allOf(addsFiftyQuestions(), addsFiftyQuestions())
                .orTimeout(PATIENCE, SECONDS)
                .join();
        assertOne(tx -> tx.group(1).map(QuestionGroup::size)).contains(100);
        assertWrite(HearingTx::nextGroupNumber).isEqualTo(101L);
    }

    private CompletableFuture<Void> addsFiftyQuestions() {
        return CompletableFuture.runAsync(() -> IntStream.range(0, 50).forEach(i -> write(this::addQuestion)));
    }

    private void addQuestion(HearingTx tx) {
        int size = tx.group(1).map(QuestionGroup::size).orElse(0);
        long number = tx.nextGroupNumber();
        tx.putGroup(new QuestionGroup(1, direction(1), size + 1, MONDAY, number, false, false));
    }

    private void writeSomethingOfEverything(HearingTx tx) {
        tx.putChannel(new Channel(STAFF_ROOM, "lærerværelset", "Åskolen", true));
        tx.firstSight(delivery(1));
        tx.keep(delivery(1));
        tx.putQuestion(question(1), MEANING);
        tx.putGroup(group(tx.nextGroupNumber()));
        tx.putAnswer(answer(2, 1));
        tx.putExchange(new Exchange(message(1), Outcome.HELPED, MONDAY));
        tx.putRecentTalk(MATHS, StoreSamples.talk(MATHS, MONDAY));
        tx.putTheme(new Theme(tx.nextThemeNumber(), direction(1), 1, null, Map.of(Step.HEARD, MONDAY)));
    }

    private void assertThatNothingIsKept() {
        assertAll(HearingTx::channels).isEmpty();
        assertRead(tx -> tx.seen(delivery(1))).isEqualTo(false);
        assertAll(tx -> tx.waiting(10)).isEmpty();
        assertOne(tx -> tx.question(message(1))).isEmpty();
        assertOne(tx -> tx.group(1)).isEmpty();
        assertOne(tx -> tx.answer(message(2))).isEmpty();
        assertOne(tx -> tx.exchange(message(1))).isEmpty();
        assertRead(tx -> tx.recentTalk(MATHS)).isEqualTo(RecentTalk.none());
        assertAll(HearingTx::themes).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE, SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
