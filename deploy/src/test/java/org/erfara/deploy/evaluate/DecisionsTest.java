package org.erfara.deploy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionsTest {
    @Test
    void hits_false_alarms_and_misses_are_told_apart() {
        Decisions decisions = Decisions.of(
                List.of(true, true, true, false, false, false, false),
                List.of(true, true, false, true, false, false, false));

        assertThat(decisions).isEqualTo(new Decisions(2, 1, 1, 3));
        assertThat(decisions.precision()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(decisions.recall()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(decisions.f1()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(decisions.accuracy()).isCloseTo(5 / 7.0, within(1e-9));
    }

    @Test
    void whoever_never_says_yes_finds_nothing() {
        Decisions never = Decisions.of(List.of(true, false), List.of(false, false));

        assertThat(never.f1()).isZero();
        assertThat(never.accuracy()).isEqualTo(0.5);
    }
}
