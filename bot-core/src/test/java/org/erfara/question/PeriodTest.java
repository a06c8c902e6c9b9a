package org.erfara.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final Instant MORNING = Instant.parse("2026-02-02T07:00:00Z");
    private static final Instant NOON = Instant.parse("2026-02-02T12:00:00Z");

    @Test
    void the_first_moment_belongs_to_it_and_the_last_does_not() {
        Period period = new Period(MORNING, NOON);

        assertThat(period.contains(MORNING)).isTrue();
        assertThat(period.contains(NOON.minusMillis(1))).isTrue();
        assertThat(period.contains(NOON)).isFalse();
        assertThat(period.contains(MORNING.minusMillis(1))).isFalse();
    }

    @Test
    void an_empty_period_contains_nothing() {
        assertThat(new Period(NOON, NOON).contains(NOON)).isFalse();
    }

    @Test
    void always_is_always() {
        assertThat(Period.ALWAYS.contains(Instant.EPOCH)).isTrue();
        assertThat(Period.ALWAYS.contains(Instant.parse("2199-12-31T23:59:59Z")))
                .isTrue();
    }

    @Test
    void cannot_end_before_it_begins() {
        assertThatThrownBy(() -> new Period(NOON, MORNING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ends before it begins");
    }
}
