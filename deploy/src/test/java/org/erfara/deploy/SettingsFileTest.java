package org.erfara.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.erfara.listen.WorkingHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    private Path folder;

    private Settings read(String text) {
        try {
            return SettingsFile.read(Files.writeString(folder.resolve("erfara.conf"), text));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void people_work_from_eight_to_four_on_danish_working_days_unless_a_file_says_otherwise() {
        WorkingHours hours = SettingsFile.defaults().hours();

        assertThat(hours.next(Instant.parse("2026-05-01T05:00:00Z"))).isEqualTo(Instant.parse("2026-05-01T06:00:00Z"));
        assertThat(hours.next(Instant.parse("2026-05-01T14:00:00Z"))).isEqualTo(Instant.parse("2026-05-04T06:00:00Z"));
    }

    @Test
    void country_breaks_and_hours_are_settings() {
        WorkingHours hours = read("""
                        erfara {
                          zone = "Europe/Oslo"
                          calendar { country = "no", breaks = ["2026-05-04/2026-05-05"], from = "09:00", until = "15:30" }
                        }
                        """).hours();

        assertThat(hours.days().isWorkingDay(LocalDate.parse("2026-05-01"))).isFalse();
        assertThat(hours.next(Instant.parse("2026-04-30T13:30:00Z"))).isEqualTo(Instant.parse("2026-05-06T07:00:00Z"));
    }

    @Test
    void all_that_is_wrong_with_a_calendar_is_said_at_once() {
        assertThatThrownBy(() -> read("""
                        erfara.calendar { country = "XX", breaks = ["summer"], from = "8", until = "16:00" }
                        """))
                .isInstanceOf(UserProblem.class)
                .hasMessageContainingAll(
                        "erfara.calendar.country: “XX” is no country",
                        "erfara.calendar.breaks: “summer” is not a break",
                        "erfara.calendar.from: “8” is no time of day");
    }

    @Test
    void working_hours_must_end_after_they_begin() {
        assertThatThrownBy(() -> read("erfara.calendar { from = \"16:00\", until = \"08:00\" }"))
                .hasMessageContaining("erfara.calendar: working hours end at 08:00, which is not after 16:00");
    }
}
