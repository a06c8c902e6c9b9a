package org.erfara;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is set. */
public final class SettableClock implements InstantSource {
    private volatile Instant now;

    /** Stands at this moment. */
    public SettableClock(Instant now) {
        this.now = now;
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Stands at another moment, later or earlier. */
    public void set(Instant moment) {
        now = moment;
    }

    /** Goes on. */
    public void tick(Duration duration) {
        now = now.plus(duration);
    }
}
