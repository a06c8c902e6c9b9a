package org.erfara.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SparklineTest {
    @Test
    void the_most_is_as_high_as_a_line_allows_and_nothing_as_low() {
        assertThat(Sparkline.of(List.of(0, 7, 14))).isEqualTo("▁▅█");
    }

    @Test
    void a_single_one_among_many_is_seen() {
        assertThat(Sparkline.of(List.of(0, 1, 1000))).isEqualTo("▁▂█");
    }

    @Test
    void weeks_in_which_nothing_happened_are_flat() {
        assertThat(Sparkline.of(List.of(0, 0, 0))).isEqualTo("▁▁▁");
    }

    @Test
    void no_weeks_are_no_picture() {
        assertThat(Sparkline.of(List.of())).isEmpty();
    }
}
