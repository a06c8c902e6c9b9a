package org.erfara.deploy;

import com.typesafe.config.Config;
import de.focus_shift.jollyday.core.HolidayCalendar;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.erfara.listen.WorkingHours;
import org.jspecify.annotations.Nullable;

/** Reads when people work. */
final class CalendarSettings {
    private static final String SECTION = "erfara.calendar";

    private CalendarSettings() {}

    /** Null if anything of it is wrong. */
    static @Nullable WorkingHours read(Config config, @Nullable ZoneId zone, Problems problems) {
        Config calendar = config.getConfig(SECTION);
        HolidayCalendar country =
                problems.checked(SECTION + ".country", () -> Holidays.country(calendar.getString("country")));
        List<Break> breaks = problems.checked(SECTION + ".breaks", () -> breaks(calendar));
        LocalTime from = problems.checked(SECTION + ".from", () -> time(calendar, "from"));
        LocalTime until = problems.checked(SECTION + ".until", () -> time(calendar, "until"));
        return country == null || breaks == null || from == null || until == null || zone == null
                ? null
                : problems.checked(SECTION, () -> new WorkingHours(new Holidays(country, breaks), zone, from, until));
    }

    private static List<Break> breaks(Config calendar) {
        return calendar.getStringList("breaks").stream().map(Break::parse).toList();
    }

    private static LocalTime time(Config calendar, String name) {
        String written = calendar.getString(name);
        try {
            return LocalTime.parse(written);
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException("“" + written + "” is no time of day; write it like 08:00", wrong);
        }
    }
}
