package org.erfara.store;

import static org.erfara.store.StoreSamples.AS_LONG_AS_IT_GETS;
import static org.erfara.store.StoreSamples.MATHS;
import static org.erfara.store.StoreSamples.STAFF_ROOM;
import static org.erfara.store.StoreSamples.message;
import static org.erfara.store.StoreSamples.minute;

import org.erfara.capture.Message;
import org.erfara.capture.WindowTx;
import org.erfara.chat.ConversationId;
import org.erfara.chat.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every store promises of {@link WindowTx}. */
public interface WindowStoreContract extends StoreFixture {
    private static Message said(ConversationId where, int number, @Nullable Integer thread) {
        return new Message(
                message(where, number),
                thread == null ? null : message(where, thread),
                minute(number),
                new PersonId("slack:T1:U" + number),
                "Godmorgen");
    }

    @Test
    default void a_message_comes_back_as_it_was_put_last() {
        Message longest =
                said(STAFF_ROOM, 1, null).saying(AS_LONG_AS_IT_GETS, true).toldAt(minute(7));
        write(tx -> tx.putMessage(said(STAFF_ROOM, 1, null)));
        write(tx -> tx.putMessage(longest));
        assertOne(tx -> tx.message(message(1))).contains(longest);
        assertOne(tx -> tx.message(message(MATHS, 1))).isEmpty();
    }

    @Test
    default void a_thread_comes_with_its_first_message_oldest_first() {
        write(tx -> {
            tx.putMessage(said(STAFF_ROOM, 3, 1));
            tx.putMessage(said(STAFF_ROOM, 2, 1));
            tx.putMessage(said(STAFF_ROOM, 1, null));
            tx.putMessage(said(STAFF_ROOM, 4, null));
            tx.putMessage(said(MATHS, 2, 1));
        });
        assertAll(tx -> tx.thread(message(1)))
                .containsExactly(said(STAFF_ROOM, 1, null), said(STAFF_ROOM, 2, 1), said(STAFF_ROOM, 3, 1));
    }

    @Test
    default void a_message_is_forgotten_and_forgetting_it_again_does_nothing() {
        write(tx -> tx.putMessage(said(STAFF_ROOM, 1, null)));
        write(tx -> tx.deleteMessage(message(1)));
        write(tx -> tx.deleteMessage(message(1)));
        assertOne(tx -> tx.message(message(1))).isEmpty();
    }

    @Test
    default void what_is_older_is_forgotten_and_counted() {
        write(tx -> {
            tx.putMessage(said(STAFF_ROOM, 1, null));
            tx.putMessage(said(STAFF_ROOM, 2, null));
            tx.putMessage(said(MATHS, 3, null));
        });
        assertWrite(tx -> tx.forgetMessagesBefore(minute(3))).isEqualTo(2);
        assertOne(tx -> tx.message(message(MATHS, 3))).isPresent();
        assertOne(tx -> tx.message(message(2))).isEmpty();
    }
}
