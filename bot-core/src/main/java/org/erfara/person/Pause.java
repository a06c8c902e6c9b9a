package org.erfara.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is not heard for a time, because they said so.
 *
 * @param person as a keyed hash
 * @param since the first moment; to the millisecond
 * @param until the first moment after it, or null if it is for good
 */
public record Pause(String person, Instant since, @Nullable Instant until) {
    /** Whether it holds at a moment. */
    public boolean holds(Instant moment) {
        return !moment.isBefore(since) && (until == null || moment.isBefore(until));
    }

    /** The same, ended at another moment. */
    Pause until(Instant end) {
        return new Pause(person, since, end);
    }
}
