package org.erfara.web.playground;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that ticks on from a chosen moment and can be moved forward. Thread-safe. */
public final class PlaygroundClock implements InstantSource {
    private final InstantSource realTime;
    private volatile Duration ahead;

    /**
     * @param realTime what it ticks with
     * @param start what it shows now
     */
    public PlaygroundClock(InstantSource realTime, Instant start) {
        this.realTime = realTime;
        this.ahead = Duration.between(realTime.instant(), start);
    }

    @Override
    public Instant instant() {
        return realTime.instant().plus(ahead);
    }

    /** Moves forward; a moment that has passed already changes nothing. */
    public synchronized void moveTo(Instant later) {
        Duration missing = Duration.between(instant(), later);
        if (!missing.isNegative()) {
            ahead = ahead.plus(missing);
        }
    }
}
