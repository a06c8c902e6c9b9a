package org.erfara.theme;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.erfara.question.Period;

/**
 * A week by ISO 8601: from Monday, named by the year most of it lies in.
 *
 * @param monday its first day
 */
public record Week(LocalDate monday) implements Comparable<Week> {
    private static final Pattern NAME = Pattern.compile("(\\d{4})-W(\\d{2})");

    public Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException(monday + " is not a Monday");
        }
    }

    /** The week a day lies in. */
    public static Week of(LocalDate day) {
        return new Week(day.with(DayOfWeek.MONDAY));
    }

    /** The week a moment lies in, at a place. */
    public static Week of(Instant moment, ZoneId zone) {
        return of(LocalDate.ofInstant(moment, zone));
    }

    /**
     * @param name such as {@code 2026-W06}
     * @throws IllegalArgumentException saying how a week is written, if it is not one
     */
    public static Week parse(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw notAWeek(name);
        }
        LocalDate fourthOfJanuary = LocalDate.of(Integer.parseInt(matcher.group(1)), 1, 4);
        Week week = of(fourthOfJanuary).minus(1 - Integer.parseInt(matcher.group(2)));
        if (!week.toString().equals(name)) {
            throw notAWeek(name);
        }
        return week;
    }

    private static IllegalArgumentException notAWeek(String name) {
        return new IllegalArgumentException("“" + name + "” is not a week; write it like 2026-W06");
    }

    /** So many weeks earlier, or later if negative. */
    public Week minus(int weeks) {
        return new Week(monday.minusWeeks(weeks));
    }

    /** From midnight to midnight at a place. */
    public Period in(ZoneId zone) {
        return new Period(
                monday.atStartOfDay(zone).toInstant(),
                monday.plusWeeks(1).atStartOfDay(zone).toInstant());
    }

    /** Its number within its year, 1 to 53. */
    public int number() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    @Override
    public int compareTo(Week other) {
        return monday.compareTo(other.monday);
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-W%02d", monday.get(IsoFields.WEEK_BASED_YEAR), number());
    }
}
