package org.erfara.store;

import static org.erfara.store.StoreSamples.MATHS;
import static org.erfara.store.StoreSamples.STAFF_ROOM;

import org.erfara.intake.HearingTx;
import org.erfara.listen.Channel;
import org.junit.jupiter.api.Test;

/** What every store promises of {@link org.erfara.listen.ChannelTx}. */
public interface ChannelStoreContract extends StoreFixture {
    @Test
    default void a_channel_comes_back_as_it_was_put() {
        Channel channel = new Channel(STAFF_ROOM, "lærerværelset-☕", "Ørsted Skole", true);
        write(tx -> tx.putChannel(channel));
        assertOne(tx -> tx.channel(STAFF_ROOM)).contains(channel);
    }

    @Test
    default void an_unknown_channel_is_not_there() {
        write(tx -> tx.putChannel(new Channel(STAFF_ROOM, "lærerværelset", "Åskolen", true)));
        assertOne(tx -> tx.channel(MATHS)).isEmpty();
    }

    @Test
    default void a_channel_put_again_is_replaced() {
        Channel renamed = new Channel(STAFF_ROOM, "personalerum", "Skolen ved åen", false);
        write(tx -> tx.putChannel(new Channel(STAFF_ROOM, "lærerværelset", "Åskolen", true)));
        write(tx -> tx.putChannel(renamed));
        assertAll(HearingTx::channels).containsExactly(renamed);
    }

    @Test
    default void channels_come_by_name() {
        Channel maths = new Channel(MATHS, "matematik", "Åskolen", false);
        Channel staff = new Channel(STAFF_ROOM, "lærerværelset", "Åskolen", true);
        write(tx -> {
            tx.putChannel(maths);
            tx.putChannel(staff);
        });
        assertAll(HearingTx::channels).containsExactly(staff, maths);
    }
}
