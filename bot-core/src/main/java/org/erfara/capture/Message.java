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
 */
public record Message(MessageRef ref, @Nullable MessageRef thread, Instant at, PersonId author, String text) {
    /** As long as that at most: a question asked on Friday is answered on Monday. */
    public static final Duration LONGEST_KEPT = Duration.ofDays(3);

    /** The same message in other words. */
    public Message saying(String other) {
        return new Message(ref, thread, at, author, other);
    }

    /** The message that began the talk in its thread; itself outside threads. */
    public MessageRef first() {
        return thread == null ? ref : thread;
    }
}
