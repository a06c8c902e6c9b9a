package org.erfara.listen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When Erfara may write to people of its own accord.
 *
 * @param zone where they work
 * @param from when the working day begins, by the clock on the wall
 * @param until when it has ended; after {@code from}
 */
public record WorkingHours(WorkingDays days, ZoneId zone, LocalTime from, LocalTime until) {
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(16, 0);

    /** Nobody has a holiday as long as this; a calendar that says so is not waited for. */
    private static final int LONGEST_WAIT_DAYS = 366;

    public WorkingHours {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("working hours end at " + until + ", which is not after " + from);
        }
    }

    /** From eight until four. */
    public static WorkingHours usual(WorkingDays days, ZoneId zone) {
        return new WorkingHours(days, zone, MORNING, AFTERNOON);
    }

    /** The moment itself if it lies in working hours, or else when they begin next; a year and a day later at most. */
    public Instant next(Instant moment) {
        ZonedDateTime there = moment.atZone(zone);
        LocalDate today = there.toLocalDate();
        if (!days.isWorkingDay(today) || !there.toLocalTime().isBefore(until)) {
            return workingDayAfter(today).atTime(from).atZone(zone).toInstant();
        }
        Instant begins = today.atTime(from).atZone(zone).toInstant();
        return moment.isBefore(begins) ? begins : moment;
    }

    private LocalDate workingDayAfter(LocalDate today) {
        return today.plusDays(1)
                .datesUntil(today.plusDays(LONGEST_WAIT_DAYS))
                .filter(days::isWorkingDay)
                .findFirst()
                .orElse(today.plusDays(LONGEST_WAIT_DAYS));
    }
}
