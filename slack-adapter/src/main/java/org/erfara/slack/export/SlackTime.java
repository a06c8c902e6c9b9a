package org.erfara.slack.export;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Slack's {@code ts}: seconds since 1970 with up to six decimals, which is also the message's id in its channel. */
final class SlackTime {
    private static final int MOST_SECOND_DIGITS = 11;
    private static final int DECIMALS = 6;

    private SlackTime() {}

    /** When, to the microsecond; null for anything that is no {@code ts}. */
    static @Nullable Instant of(@Nullable String ts) {
        if (ts == null) {
            return null;
        }
        int point = ts.indexOf('.');
        String seconds = point < 0 ? ts : ts.substring(0, point);
        String decimals = point < 0 ? "0" : ts.substring(point + 1);
        return areDigits(seconds, MOST_SECOND_DIGITS) && areDigits(decimals, DECIMALS)
                ? Instant.ofEpochSecond(Long.parseLong(seconds), nanos(decimals))
                : null;
    }

    private static long nanos(String decimals) {
        long nanos = Long.parseLong(decimals) * 1_000;
        for (int i = decimals.length(); i < DECIMALS; i++) {
            nanos *= 10;
        }
        return nanos;
    }

    /** ASCII only: {@code Character.isDigit} takes digits of every script. */
    private static boolean areDigits(String text, int most) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= most;
    }
}
