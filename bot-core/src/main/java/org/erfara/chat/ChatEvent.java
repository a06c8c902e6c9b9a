package org.erfara.chat;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that happened to a message on a platform, checked, in plain text, without platform detail. */
public sealed interface ChatEvent {
    /** The message it is about. */
    MessageRef ref();

    /** When it happened, by the platform's clock. */
    Instant at();

    /**
     * Somebody wrote a message.
     *
     * @param thread the first message of the thread it answers in, or null outside threads
     * @param mentions the people it names; may be empty
     * @param text plain text, markup resolved, mentions left out
     */
    record MessagePosted(
            MessageRef ref,
            Instant at,
            PersonId author,
            @Nullable MessageRef thread,
            Set<PersonId> mentions,
            String text)
            implements ChatEvent {
        public MessagePosted {
            mentions = Set.copyOf(mentions);
        }

        /** The same in other words. */
        public MessagePosted saying(String other) {
            return new MessagePosted(ref, at, author, thread, mentions, other);
        }
    }

    /**
     * The author changed a message.
     *
     * @param text all of the new text
     */
    record MessageEdited(MessageRef ref, Instant at, PersonId author, String text) implements ChatEvent {
        /** The same in other words. */
        public MessageEdited saying(String other) {
            return new MessageEdited(ref, at, author, other);
        }
    }

    /** A message was taken away. */
    record MessageDeleted(MessageRef ref, Instant at) implements ChatEvent {}

    /**
     * Somebody put a reaction on a message.
     *
     * @param emoji its name without colons and skin tone, as Slack names it: {@code +1}
     */
    record ReactionAdded(MessageRef ref, Instant at, PersonId person, String emoji) implements ChatEvent {}
}
