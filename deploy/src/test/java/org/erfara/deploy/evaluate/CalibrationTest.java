package org.erfara.deploy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    /** Of a hundred pairs put together so many rightly. */
    private static TriedBar tried(double bar, double bCubed, double rightly) {
        return new TriedBar(bar, new BCubed(bCubed, bCubed), new Pairs(rightly, 100, 200, 1000));
    }

    @Test
    void the_best_groups_count_only_where_eight_in_ten_pairs_are_right() {
        Calibration calibration =
                new Calibration(List.of(List.of(tried(0.5, 0.9, 79), tried(0.6, 0.8, 81), tried(0.7, 0.7, 99))));

        assertThat(calibration.best().bar()).isEqualTo(0.6);
        assertThat(calibration.best().cautious()).isTrue();
        assertThat(calibration.boldest().bar()).isEqualTo(0.5);
    }

    @Test
    void where_no_bar_is_cautious_enough_the_most_cautious_is_taken() {
        Calibration calibration =
                new Calibration(List.of(List.of(tried(0.5, 0.9, 40), tried(0.6, 0.8, 60), tried(0.7, 0.7, 50))));

        assertThat(calibration.best().bar()).isEqualTo(0.6);
        assertThat(calibration.best().cautious()).isFalse();
    }

    @Test
    void files_count_alike_and_each_says_what_it_keeps_of_its_own_best() {
        Calibration calibration = new Calibration(List.of(
                List.of(tried(0.5, 0.8, 95), tried(0.6, 0.6, 99)), List.of(tried(0.5, 0.4, 95), tried(0.6, 0.5, 99))));

        assertThat(calibration.best().bar()).isEqualTo(0.5);
        assertThat(calibration.best().bCubed()).isCloseTo(0.6, within(1e-9));
        assertThat(calibration.kept(0.5).get(1)).isCloseTo(0.4 / 0.5, within(1e-9));
        assertThat(calibration.kept(0.61).get(0)).isCloseTo(0.6 / 0.8, within(1e-9));
        assertThat(calibration.kept(0.61).get(1)).isEqualTo(1);
    }
}
