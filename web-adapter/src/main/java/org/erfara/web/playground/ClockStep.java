package org.erfara.web.playground;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** How far the playground's clock is moved at once. */
public enum ClockStep {
    /** Sixty minutes. */
    HOUR {
        @Override
        ZonedDateTime from(ZonedDateTime now) {
            return now.plusHours(1);
        }
    },
    /** To the same time tomorrow. */
    DAY {
        @Override
        ZonedDateTime from(ZonedDateTime now) {
            return now.plusDays(1);
        }
    },
    /** Just after the weekly digest goes out. */
    FRIDAY {
        @Override
        ZonedDateTime from(ZonedDateTime now) {
            ZonedDateTime friday =
                    now.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)).with(AFTERNOON);
            return friday.isAfter(now) ? friday : friday.plusWeeks(1);
        }
    };

    private static final LocalTime AFTERNOON = LocalTime.of(14, 5);

    abstract ZonedDateTime from(ZonedDateTime now);

    Instant from(Instant now, ZoneId zone) {
        return from(now.atZone(zone)).toInstant();
    }
}
