package org.erfara.deploy;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.erfara.listen.WorkingDays;

/** A country's calendar, with the breaks of a school. */
record Holidays(HolidayCalendar country, List<Break> breaks) implements WorkingDays {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** Not public holidays in Denmark and Norway by law, but no days to write to people on either. */
    private static final Set<MonthDay> EVES = Set.of(MonthDay.of(Month.DECEMBER, 24), MonthDay.of(Month.DECEMBER, 31));

    /** Two letters; other names in the list are those of regions and stock exchanges. */
    private static final int ISO_3166 = 2;

    Holidays {
        breaks = List.copyOf(breaks);
    }

    /**
     * @param country two letters by ISO 3166, such as {@code DK}, in any case
     * @throws IllegalArgumentException if no calendar of it is known
     */
    static HolidayCalendar country(String country) {
        return Stream.of(HolidayCalendar.values())
                .filter(known -> country.length() == ISO_3166 && known.getId().equalsIgnoreCase(country))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "“" + country + "” is no country whose holidays are known; write it like DK, NO or SE"));
    }

    /** The calendar is read when it is first asked for, and then kept by the library. */
    @Override
    public boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek())
                && !EVES.contains(MonthDay.from(day))
                && breaks.stream().noneMatch(one -> one.holds(day))
                && !HolidayManager.getInstance(ManagerParameters.create(country))
                        .isHoliday(day, HolidayType.PUBLIC_HOLIDAY);
    }
}
