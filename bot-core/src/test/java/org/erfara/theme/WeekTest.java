package org.erfara.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.erfara.question.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    @ParameterizedTest(name = "{0} lies in {1}")
    @CsvSource({
        "2026-02-06, 2026-W06",
        "2025-12-28, 2025-W52",
        "2025-12-29, 2026-W01",
        "2026-01-01, 2026-W01",
        "2027-01-01, 2026-W53",
        "2027-01-03, 2026-W53",
        "2027-01-04, 2027-W01",
        "2023-01-01, 2022-W52",
        "2020-12-31, 2020-W53"
    })
    void belongs_to_the_year_most_of_it_lies_in(LocalDate day, String name) {
        assertThat(Week.of(day)).hasToString(name).isEqualTo(Week.parse(name));
    }

    @Test
    void a_moment_late_on_sunday_lies_in_the_next_week_further_east() {
        Instant sunday = Instant.parse("2026-02-08T23:30:00Z");

        assertThat(Week.of(sunday, ZoneId.of("Atlantic/Reykjavik"))).hasToString("2026-W06");
        assertThat(Week.of(sunday, COPENHAGEN)).hasToString("2026-W07");
    }

    @ParameterizedTest(name = "{0} has {1} hours")
    @CsvSource({"2026-W06, 168", "2026-W13, 167", "2026-W43, 169"})
    void is_an_hour_shorter_or_longer_when_the_clocks_change(String name, long hours) {
        Period period = Week.parse(name).in(COPENHAGEN);

        assertThat(Duration.between(period.from(), period.until())).isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void runs_from_midnight_to_midnight() {
        assertThat(Week.parse("2026-W06").in(COPENHAGEN))
                .isEqualTo(new Period(Instant.parse("2026-02-01T23:00:00Z"), Instant.parse("2026-02-08T23:00:00Z")));
    }

    @Test
    void goes_back_over_the_new_year() {
        assertThat(Week.parse("2027-W01").minus(1)).hasToString("2026-W53");
        assertThat(Week.parse("2026-W53").minus(-1)).hasToString("2027-W01");
    }

    @Test
    void earlier_weeks_come_first() {
        assertThat(Week.parse("2026-W53")).isLessThan(Week.parse("2027-W01"));
    }

    @Test
    void knows_its_number() {
        assertThat(Week.parse("2026-W06").number()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "6",
                "2026",
                "2026-06",
                "2026-W6",
                "2026-W00",
                "2026-W54",
                "2025-W53",
                "2026-w06",
                "2026-W06 ",
                "26-W06",
                "２０２６-W06",
                "2026-W-1",
                "99999-W06"
            })
    void anything_else_is_refused_with_how_a_week_is_written(String name) {
        assertThatThrownBy(() -> Week.parse(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("“" + name + "” is not a week; write it like 2026-W06");
    }

    @Test
    void the_first_years_are_read_as_they_are_written() {
        assertThat(Week.parse("0001-W02")).hasToString("0001-W02");
    }

    @Test
    void begins_on_a_monday() {
        assertThatThrownBy(() -> new Week(LocalDate.of(2026, 2, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2026-02-03 is not a Monday");
    }
}
