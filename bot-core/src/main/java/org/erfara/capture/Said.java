package org.erfara.capture;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.erfara.chat.ConversationId;
import org.erfara.chat.MessageRef;
import org.erfara.text.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A message, as far as exchanges need to know it. People are keyed hashes.
 *
 * @param thread the first message of its thread, or null outside threads
 * @param at cut to the millisecond, as stores keep it, so that what is heard again is placed the same
 * @param addressed the people it names
 * @param text personal data masked
 * @param words a print of its content words
 * @param outcome what it says became of something
 * @param nods whether it would say nothing of its own as a reply
 * @param asks whether it asks something
 */
public record Said(
        MessageRef ref,
        @Nullable MessageRef thread,
        Instant at,
        String speaker,
        Set<String> addressed,
        String text,
        WordPrint words,
        Outcome outcome,
        boolean nods,
        boolean asks) {
    public Said {
        addressed = Set.copyOf(addressed);
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    ConversationId conversation() {
        return ref.conversation();
    }
}
