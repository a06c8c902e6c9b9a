package org.erfara.question;

import java.time.Instant;

/**
 * A stretch of time.
 *
 * @param from belongs to it
 * @param until the first moment after it
 */
public record Period(Instant from, Instant until) {
    /** From the beginning to the end of what a store can hold. */
    public static final Period ALWAYS = new Period(Instant.EPOCH, Instant.ofEpochMilli(Long.MAX_VALUE / 1_000_000));

    public Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("period ends before it begins");
        }
    }

    /** Whether a moment lies in it. */
    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }
}
