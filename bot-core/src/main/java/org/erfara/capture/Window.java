package org.erfara.capture;

import java.time.Duration;
import java.time.InstantSource;
import org.erfara.chat.ChatEvent;
import org.erfara.chat.MessageRef;

/** Keeps messages for the short while in which they may become part of an exchange or be tagged. */
public final class Window {
    private final InstantSource clock;
    private final Duration kept;

    /**
     * @param kept for so long; {@link Message#LONGEST_KEPT} at most
     */
    public Window(InstantSource clock, Duration kept) {
        this.clock = clock;
        this.kept = kept;
    }

    /**
     * Keeps a message that is recent enough; older ones come with imports.
     *
     * @param leavesOut whether personal data was left out of it
     */
    public void keep(WindowTx tx, ChatEvent.MessagePosted posted, String guarded, boolean leavesOut) {
        if (posted.at().isAfter(clock.instant().minus(kept))) {
            tx.putMessage(new Message(posted.ref(), posted.thread(), posted.at(), posted.author(), guarded)
                    .saying(guarded, leavesOut));
        }
    }

    /**
     * A message was edited; nothing happens if it is not kept.
     *
     * @param leavesOut whether personal data was left out of the new words
     */
    public void edit(WindowTx tx, MessageRef ref, String guarded, boolean leavesOut) {
        tx.message(ref).ifPresent(message -> tx.putMessage(message.saying(guarded, leavesOut)));
    }

    /**
     * Forgets what is older.
     *
     * @return how many messages
     */
    public int forgetOld(WindowTx tx) {
        return tx.forgetMessagesBefore(clock.instant().minus(kept));
    }
}
