package org.erfara.deploy.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.erfara.deploy.Output;

/** Tells somebody who waits how far the work is: nothing in the first two seconds, then now and then. */
final class Progress {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration ON_TERMINAL = Duration.ofMillis(500);
    private static final Duration IN_LOG = Duration.ofSeconds(10);
    private static final double WHOLE = 100;

    private final Output output;
    private final InstantSource clock;
    private final Instant began;
    private Instant next;

    Progress(Output output, InstantSource clock) {
        this.output = output;
        this.clock = clock;
        this.began = clock.instant();
        this.next = began.plus(PATIENCE);
    }

    /**
     * @param doing what is being done
     * @param share how much of it is done, 0 to 1
     * @param messages read so far, for the rate; 0 leaves the rate out
     */
    void at(String doing, double share, long messages) {
        Instant now = clock.instant();
        if (!now.isBefore(next)) {
            print(line(doing, share, messages, Duration.between(began, now)));
            next = now.plus(output.terminal() ? ON_TERMINAL : IN_LOG);
        }
    }

    private static String line(String doing, double share, long messages, Duration gone) {
        double seconds = gone.toMillis() / 1000.0;
        String rate = messages == 0 ? "" : ", %,d messages, %,.0f a second".formatted(messages, messages / seconds);
        String left = share <= 0 ? "" : ", about %s left".formatted(inWords(seconds / share - seconds));
        return "%s: %.0f %%%s%s".formatted(doing, share * WHOLE, rate, left);
    }

    private static String inWords(double seconds) {
        return seconds < 100 ? "%.0f s".formatted(seconds) : "%.0f min".formatted(seconds / 60);
    }

    private void print(String line) {
        if (output.terminal()) {
            output.err().print("\r\u001b[K" + line);
            output.err().flush();
        } else {
            output.err().println(line);
        }
    }

    /** Seconds since the work began. */
    double seconds() {
        return Duration.between(began, clock.instant()).toMillis() / 1000.0;
    }

    /** Leaves the line to whoever prints next. */
    void end() {
        if (output.terminal() && next.isAfter(began.plus(PATIENCE))) {
            output.err().print("\r\u001b[K");
            output.err().flush();
        }
    }
}
