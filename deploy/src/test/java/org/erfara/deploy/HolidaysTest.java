package org.erfara.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.erfara.listen.WorkingHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {
    private static Holidays of(String country, String... breaks) {
        return new Holidays(
                Holidays.country(country),
                List.of(breaks).stream().map(Break::parse).toList());
    }

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource({
        "DK, 2026-01-01, false",
        "DK, 2026-01-02, true",
        // Maundy Thursday, Good Friday, Easter Monday
        "DK, 2026-04-01, true",
        "DK, 2026-04-02, false",
        "DK, 2026-04-03, false",
        "DK, 2026-04-06, false",
        "DK, 2026-04-07, true",
        "SE, 2026-04-02, true",
        "SE, 2026-04-03, false",
        // Labour Day is a holiday in Norway and Sweden
        "DK, 2026-05-01, true",
        "NO, 2026-05-01, false",
        "SE, 2026-05-01, false",
        // General Prayer Day, in Denmark for the last time in 2023
        "DK, 2023-05-05, false",
        "DK, 2024-04-26, true",
        // Ascension Day, and Norway's Constitution Day, which falls on a Monday in 2027
        "DK, 2026-05-14, false",
        "NO, 2026-05-14, false",
        "NO, 2027-05-17, false",
        "SE, 2028-05-17, true",
        "DK, 2028-05-17, true",
        // Whit Monday is no holiday in Sweden; its National Day is
        "DK, 2026-05-25, false",
        "SE, 2026-05-25, true",
        "SE, 2028-06-06, false",
        "SE, 2026-06-19, false",
        // Christmas to New Year
        "DK, 2026-12-23, true",
        "DK, 2026-12-24, false",
        "NO, 2026-12-24, false",
        "SE, 2026-12-24, false",
        "DK, 2026-12-25, false",
        "DK, 2026-12-28, true",
        "DK, 2026-12-31, false",
        "NO, 2026-12-31, false",
        "DK, 2027-01-01, false",
        // weekends
        "DK, 2026-02-06, true",
        "DK, 2026-02-07, false",
        "DK, 2026-02-08, false",
        "no, 2026-02-09, true"
    })
    void and_weekends_are_no_working_days(String country, LocalDate day, boolean works) {
        assertThat(of(country).isWorkingDay(day)).isEqualTo(works);
    }

    @Test
    void a_break_lasts_from_its_first_day_to_its_last() {
        Holidays days = of("DK", "2026-06-29/2026-08-09", "2026-10-16");

        assertThat(days.isWorkingDay(LocalDate.parse("2026-06-26"))).isTrue();
        assertThat(days.isWorkingDay(LocalDate.parse("2026-06-29"))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.parse("2026-08-07"))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.parse("2026-08-10"))).isTrue();
        assertThat(days.isWorkingDay(LocalDate.parse("2026-10-16"))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.parse("2026-10-15"))).isTrue();
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        // from Wednesday before Easter over it; summer time has begun
        "2026-04-01T14:00:00Z, DK, 2026-04-07T06:00:00Z",
        "2026-04-01T14:00:00Z, SE, 2026-04-02T06:00:00Z",
        // over Christmas: 24 to 27 December, with a weekend among them
        "2026-12-23T15:00:00Z, DK, 2026-12-28T07:00:00Z",
        // over New Year's Eve, New Year's Day and a weekend
        "2026-12-30T15:00:00Z, DK, 2027-01-04T07:00:00Z",
        // over the summer break, and over autumn's with the end of summer time in it
        "2026-06-26T14:00:00Z, DK, 2026-08-10T06:00:00Z",
        "2026-10-09T14:30:00Z, DK, 2026-10-26T07:00:00Z"
    })
    void are_waited_for_until_the_next_working_day(String moment, String country, String next) {
        Holidays days = of(country, "2026-06-29/2026-08-09", "2026-10-12/2026-10-23");

        assertThat(WorkingHours.usual(days, ZoneId.of("Europe/Copenhagen")).next(Instant.parse(moment)))
                .isEqualTo(Instant.parse(next));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "XX", "Danmark", "DNK", "D", "NYSE", "../dk"})
    void a_country_nobody_knows_is_refused(String country) {
        assertThatThrownBy(() -> Holidays.country(country))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("is no country whose holidays are known; write it like DK, NO or SE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "summer",
                "2026-06-29/",
                "/2026-08-09",
                "29.6.2026/9.8.2026",
                "2026-06-31",
                "2026-06-29/2026-08-09/2026-08-10"
            })
    void what_is_no_break_is_refused(String written) {
        assertThatThrownBy(() -> Break.parse(written))
                .hasMessage("“" + written + "” is not a break; write it like 2026-06-29/2026-08-09");
    }

    @Test
    void a_break_that_ends_before_it_begins_is_refused() {
        assertThatThrownBy(() -> Break.parse("2026-08-09/2026-06-29"))
                .hasMessage("a break ends on 2026-06-29, before it begins on 2026-08-09");
    }
}
