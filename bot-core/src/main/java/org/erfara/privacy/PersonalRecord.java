package org.erfara.privacy;

import java.time.Instant;
import java.util.Map;
import org.erfara.chat.MessageRef;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is kept of a person.
 *
 * @param ref the message it comes from, or null
 * @param at when that was, or null where it is not known
 * @param words as they are kept; empty where none are
 * @param details what else is kept of it, by names in English
 */
public record PersonalRecord(
        @Nullable MessageRef ref, @Nullable Instant at, String words, Map<String, String> details) {
    public PersonalRecord {
        details = Map.copyOf(details);
    }
}
