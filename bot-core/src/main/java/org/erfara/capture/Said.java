package org.erfara.capture;

import java.time.Instant;
import java.util.Set;
import org.erfara.chat.ConversationId;
import org.erfara.chat.MessageRef;
import org.erfara.text.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A message, as far as exchanges need to know it. People are keyed hashes.
 *
 * @param thread the first message of its thread, or null outside threads
 * @param addressed the people it names
 * @param text personal data masked
 * @param outcome what it says became of something
 * @param asks whether it asks something
 */
public record Said(
        MessageRef ref,
        @Nullable MessageRef thread,
        Instant at,
        String speaker,
        Set<String> addressed,
        String text,
        Outcome outcome,
        boolean asks) {
    public Said {
        addressed = Set.copyOf(addressed);
    }

    ConversationId conversation() {
        return ref.conversation();
    }
}
