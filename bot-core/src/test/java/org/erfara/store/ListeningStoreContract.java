package org.erfara.store;

import static org.erfara.store.StoreSamples.MATHS;
import static org.erfara.store.StoreSamples.NORDIC;
import static org.erfara.store.StoreSamples.STAFF_ROOM;
import static org.erfara.store.StoreSamples.minute;

import java.time.LocalDate;
import org.erfara.listen.Discussion;
import org.erfara.listen.Listening;
import org.erfara.person.Pause;
import org.junit.jupiter.api.Test;

/** What every store promises of {@link org.erfara.listen.ListeningTx} and {@link org.erfara.person.PauseTx}. */
public interface ListeningStoreContract extends StoreFixture {
    Discussion DISCUSSION = new Discussion(LocalDate.of(2026, 1, 28), NORDIC, LocalDate.of(2026, 6, 1));

    @Test
    default void listening_comes_back_as_it_was_put() {
        Listening discussed = new Listening(STAFF_ROOM, minute(0), minute(60), DISCUSSION);
        Listening plain = new Listening(MATHS, minute(0), minute(60), null);
        write(tx -> {
            tx.putListening(discussed);
            tx.putListening(plain);
        });
        assertAll(tx -> tx.listenings(STAFF_ROOM)).containsExactly(discussed);
        assertAll(tx -> tx.listenings(MATHS)).containsExactly(plain);
    }

    @Test
    default void listening_in_a_channel_comes_oldest_first_and_that_of_one_moment_is_replaced() {
        Listening later = new Listening(STAFF_ROOM, minute(30), minute(90), null);
        Listening earlier = new Listening(STAFF_ROOM, minute(0), minute(60), DISCUSSION);
        write(tx -> {
            tx.putListening(later);
            tx.putListening(earlier);
            tx.putListening(earlier.until(minute(30)));
        });
        assertAll(tx -> tx.listenings(STAFF_ROOM)).containsExactly(earlier.until(minute(30)), later);
    }

    @Test
    default void a_channel_is_listened_to_from_the_first_moment_and_no_longer_at_the_last() {
        Listening listening = new Listening(STAFF_ROOM, minute(0), minute(60), null);
        write(tx -> tx.putListening(listening));
        assertOne(tx -> tx.listening(STAFF_ROOM, minute(0).minusMillis(1))).isEmpty();
        assertOne(tx -> tx.listening(STAFF_ROOM, minute(0))).contains(listening);
        assertOne(tx -> tx.listening(STAFF_ROOM, minute(60).minusMillis(1))).contains(listening);
        assertOne(tx -> tx.listening(STAFF_ROOM, minute(60))).isEmpty();
        assertOne(tx -> tx.listening(MATHS, minute(30))).isEmpty();
    }

    @Test
    default void pauses_of_a_person_come_oldest_first_and_that_of_one_moment_is_replaced() {
        Pause week = new Pause("signe", minute(0), minute(60));
        Pause forGood = new Pause("signe", minute(90), null);
        write(tx -> {
            tx.putPause(forGood);
            tx.putPause(new Pause("signe", minute(0), null));
            tx.putPause(week);
            tx.putPause(new Pause("ole", minute(0), null));
        });
        assertAll(tx -> tx.pauses("signe")).containsExactly(week, forGood);
        assertAll(tx -> tx.pauses("bo")).isEmpty();
    }

    @Test
    default void a_pause_holds_from_its_first_moment_to_its_last_or_for_good() {
        Pause week = new Pause("signe", minute(0), minute(60));
        Pause forGood = new Pause("signe", minute(90), null);
        write(tx -> {
            tx.putPause(week);
            tx.putPause(forGood);
        });
        assertOne(tx -> tx.pause("signe", minute(0).minusMillis(1))).isEmpty();
        assertOne(tx -> tx.pause("signe", minute(0))).contains(week);
        assertOne(tx -> tx.pause("signe", minute(60))).isEmpty();
        assertOne(tx -> tx.pause("signe", minute(1_000_000))).contains(forGood);
        assertOne(tx -> tx.pause("ole", minute(30))).isEmpty();
    }
}
