package org.erfara.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final WorkingDays WEEKDAYS =
            day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        // a Wednesday
        "2026-02-04T06:59:59.999Z, Europe/Copenhagen, 2026-02-04T07:00:00Z",
        "2026-02-04T07:00:00Z, Europe/Copenhagen, 2026-02-04T07:00:00Z",
        "2026-02-04T14:59:59.999Z, Europe/Copenhagen, 2026-02-04T14:59:59.999Z",
        "2026-02-04T15:00:00Z, Europe/Copenhagen, 2026-02-05T07:00:00Z",
        "2026-02-04T23:30:00Z, Europe/Copenhagen, 2026-02-05T07:00:00Z",
        // weekends
        "2026-02-06T15:00:00Z, Europe/Copenhagen, 2026-02-09T07:00:00Z",
        "2026-02-07T11:00:00Z, Europe/Copenhagen, 2026-02-09T07:00:00Z",
        "2026-02-08T22:59:59Z, Europe/Copenhagen, 2026-02-09T07:00:00Z",
        // summer time begins on Sunday 29 March and ends on Sunday 25 October
        "2026-03-27T15:00:00Z, Europe/Copenhagen, 2026-03-30T06:00:00Z",
        "2026-03-30T06:30:00Z, Europe/Copenhagen, 2026-03-30T06:30:00Z",
        "2026-10-23T14:00:00Z, Europe/Copenhagen, 2026-10-26T07:00:00Z",
        "2026-10-26T06:30:00Z, Europe/Copenhagen, 2026-10-26T07:00:00Z",
        // the same moment elsewhere
        "2026-02-04T07:00:00Z, Atlantic/Reykjavik, 2026-02-04T08:00:00Z",
        "2026-02-04T07:00:00Z, Europe/Helsinki, 2026-02-04T07:00:00Z",
        "2026-02-04T14:30:00Z, Europe/Helsinki, 2026-02-05T06:00:00Z",
        "2026-02-06T12:00:00Z, Pacific/Auckland, 2026-02-08T19:00:00Z"
    })
    void are_by_the_clock_on_the_wall_where_people_work(String moment, String zone, String next) {
        assertThat(WorkingHours.usual(WEEKDAYS, ZoneId.of(zone)).next(Instant.parse(moment)))
                .isEqualTo(Instant.parse(next));
    }

    @Test
    void can_be_others() {
        WorkingHours shorter = new WorkingHours(WEEKDAYS, COPENHAGEN, LocalTime.of(9, 30), LocalTime.of(13, 0));

        assertThat(shorter.next(Instant.parse("2026-02-04T07:00:00Z")))
                .isEqualTo(Instant.parse("2026-02-04T08:30:00Z"));
        assertThat(shorter.next(Instant.parse("2026-02-04T12:00:00Z")))
                .isEqualTo(Instant.parse("2026-02-05T08:30:00Z"));
    }

    @Test
    void that_begin_within_the_hour_summer_time_leaves_out_begin_after_it() {
        WorkingHours nights = new WorkingHours(day -> true, COPENHAGEN, LocalTime.of(2, 30), LocalTime.of(6, 0));

        assertThat(nights.next(Instant.parse("2026-03-29T00:00:00Z"))).isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
    }

    @Test
    void where_nobody_ever_works_are_not_waited_for_longer_than_a_year() {
        assertThat(WorkingHours.usual(day -> false, COPENHAGEN).next(Instant.parse("2026-02-04T10:00:00Z")))
                .isEqualTo(Instant.parse("2027-02-05T07:00:00Z"));
    }

    @Test
    void must_end_after_they_begin() {
        assertThatThrownBy(() -> new WorkingHours(WEEKDAYS, COPENHAGEN, LocalTime.NOON, LocalTime.NOON))
                .hasMessage("working hours end at 12:00, which is not after 12:00");
    }
}
