package org.erfara.guard;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.erfara.capture.LeftOut;
import org.erfara.capture.Message;
import org.erfara.capture.WindowTx;
import org.erfara.chat.MessageRef;
import org.erfara.job.JobTx;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that an author is told, at once and whatever the hour, when something was left out of what they wrote. Of the
 * same words they are told once.
 */
public final class Telling {
    /** Of one message nobody is told twice within so long. */
    static final Duration REST = Duration.ofMinutes(10);

    private final InstantSource clock;

    /** Tells by this clock. */
    public Telling(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Hears what happened to a message, and plans that its author is told if that is needed now.
     *
     * @param hearing is done at once
     * @return what hearing it returned
     */
    public <T extends WindowTx & JobTx, R> R after(T tx, MessageRef ref, Supplier<R> hearing) {
        Message before = tx.message(ref).orElse(null);
        R heard = hearing.get();
        tx.message(ref).filter(now -> isNews(before, now)).ifPresent(now -> plan(tx, now));
        return heard;
    }

    private static boolean isNews(@Nullable Message before, Message now) {
        boolean same = before != null
                && before.leftOut() == now.leftOut()
                && before.text().equals(now.text());
        return now.leftOut() == LeftOut.SOMETHING && !same;
    }

    private <T extends WindowTx & JobTx> void plan(T tx, Message message) {
        Instant due = due(message.told());
        tx.putMessage(message.toldAt(due));
        tx.schedule(TellAuthor.job(message.ref()), due);
    }

    /** Who is to be told anyway is told of this then. */
    private Instant due(@Nullable Instant told) {
        Instant now = clock.instant();
        if (told == null || !told.plus(REST).isAfter(now)) {
            return now;
        }
        return told.isAfter(now) ? told : told.plus(REST);
    }
}
