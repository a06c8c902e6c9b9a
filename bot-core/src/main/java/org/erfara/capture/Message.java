package org.erfara.capture;

import java.time.Duration;
import java.time.Instant;
import org.erfara.chat.MessageRef;
import org.erfara.chat.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A message while it may become part of an exchange or be tagged, and no longer.
 *
 * @param thread the first message of its thread, or null outside threads
 * @param author who wrote it, so that they can be asked before their words travel
 * @param text personal data replaced
 * @param leftOut whether any was
 * @param told when its author is told of that, or was told last, or null if never
 */
public record Message(
        MessageRef ref,
        @Nullable MessageRef thread,
        Instant at,
        PersonId author,
        String text,
        LeftOut leftOut,
        @Nullable Instant told) {
    /** As long as that at most: a question asked on Friday is answered on Monday. */
    public static final Duration LONGEST_KEPT = Duration.ofDays(3);

    /** A message out of which nothing was left. */
    public Message(MessageRef ref, @Nullable MessageRef thread, Instant at, PersonId author, String text) {
        this(ref, thread, at, author, text, LeftOut.NOTHING, null);
    }

    /**
     * The same message in other words.
     *
     * @param leavesOut whether personal data was left out of them
     */
    public Message saying(String other, boolean leavesOut) {
        return new Message(ref, thread, at, author, other, leftOut.after(leavesOut), told);
    }

    /** The same message, whose author is told at this moment what was left out. */
    public Message toldAt(Instant moment) {
        return new Message(ref, thread, at, author, text, leftOut, moment);
    }

    /** The same message, which its author finds fine as it is. */
    public Message fineAsItIs() {
        return new Message(ref, thread, at, author, text, LeftOut.FINE_AS_IT_IS, told);
    }

    /** The message that began the talk in its thread; itself outside threads. */
    public MessageRef first() {
        return thread == null ? ref : thread;
    }
}
