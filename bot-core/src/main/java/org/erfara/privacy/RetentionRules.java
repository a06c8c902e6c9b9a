package org.erfara.privacy;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How long an installation keeps things.
 *
 * @param periods what it has chosen; where it has not, the longest
 */
public record RetentionRules(Map<RetentionPeriod, Duration> periods) {
    /** Nobody has chosen less. */
    public static final RetentionRules USUAL = new RetentionRules(Map.of());

    /**
     * @throws IllegalArgumentException saying which is longer than allowed, or nothing, or does not go with another
     */
    public RetentionRules {
        Map<RetentionPeriod, Duration> all = new EnumMap<>(RetentionPeriod.class);
        for (RetentionPeriod period : RetentionPeriod.values()) {
            all.put(period, checked(period, chosen(periods, period)));
        }
        periods = Collections.unmodifiableMap(all);
        if (chosen(periods, RetentionPeriod.SEEN).compareTo(chosen(periods, RetentionPeriod.QUESTIONS)) < 0) {
            throw new IllegalArgumentException(
                    "seen cannot be shorter than questions, or what is kept could be heard a second time");
        }
    }

    private static Duration chosen(Map<RetentionPeriod, Duration> periods, RetentionPeriod period) {
        return periods.getOrDefault(period, period.longest());
    }

    private static Duration checked(RetentionPeriod period, Duration chosen) {
        if (chosen.isNegative() || chosen.isZero()) {
            throw new IllegalArgumentException(period.setting() + " must be longer than nothing");
        }
        if (chosen.compareTo(period.longest()) > 0) {
            throw new IllegalArgumentException(period.setting() + " cannot be longer than "
                    + period.longest().toDays() + " days");
        }
        return chosen;
    }

    /** How long this is kept. */
    public Duration of(RetentionPeriod period) {
        return chosen(periods, period);
    }
}
