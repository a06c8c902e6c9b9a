package org.erfara.web.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.erfara.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaygroundClockTest {
    private static final Instant START = Instant.parse("2026-02-06T12:00:00Z");

    private final SettableClock realTime = new SettableClock(Instant.parse("2026-02-11T09:00:00Z"));
    private final PlaygroundClock clock = new PlaygroundClock(realTime, START);

    @Test
    void ticks_on_from_where_it_starts() {
        assertThat(clock.instant()).isEqualTo(START);

        realTime.tick(Duration.ofMinutes(3));

        assertThat(clock.instant()).isEqualTo(START.plusSeconds(180));
    }

    @Test
    void ticks_on_from_where_it_is_moved() {
        clock.moveTo(START.plusSeconds(3600));
        realTime.tick(Duration.ofSeconds(5));

        assertThat(clock.instant()).isEqualTo(START.plusSeconds(3605));
    }

    @Test
    void never_goes_back() {
        clock.moveTo(START.minusSeconds(1));

        assertThat(clock.instant()).isEqualTo(START);
    }

    @ParameterizedTest
    @CsvSource({
        "HOUR, 2026-02-06T13:00, 2026-02-06T14:00",
        "DAY, 2026-02-06T13:00, 2026-02-07T13:00",
        "FRIDAY, 2026-02-06T13:00, 2026-02-06T14:05",
        "FRIDAY, 2026-02-06T14:05, 2026-02-13T14:05",
        "FRIDAY, 2026-02-07T09:00, 2026-02-13T14:05",
        "DAY, 2026-03-28T12:00, 2026-03-29T12:00",
    })
    void is_moved_by_the_wall_clock(ClockStep step, LocalDateTime from, LocalDateTime to) {
        Instant moved = step.from(from.atZone(Fjordbakken.ZONE).toInstant(), Fjordbakken.ZONE);

        assertThat(moved).isEqualTo(to.atZone(Fjordbakken.ZONE).toInstant());
    }
}
