package org.erfara.deploy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.erfara.deploy.evaluate.Matches.Match;
import org.junit.jupiter.api.Test;

class MatchesTest {
    private static Matches of(Match... matches) {
        return new Matches(List.of(matches));
    }

    @Test
    void a_candidate_that_is_found_for_everything_counts_for_little() {
        Matches matches = of(new Match(0, 0), new Match(1, 0), new Match(2, 0), new Match(3, 3));

        assertThat(matches.firstIsRight()).isEqualTo(0.5);
        // found three times and right once: precision 1/3, recall 1; the last one is perfect
        assertThat(matches.f1()).isCloseTo((0.5 + 0 + 0 + 1) / 4, within(1e-9));
    }

    @Test
    void a_candidate_that_is_right_twice_weighs_twice() {
        Matches matches = of(new Match(0, 0), new Match(0, 1), new Match(1, 1));

        // precision and recall 1 and 1/2 for the first, 1/2 and 1 for the second
        assertThat(matches.f1()).isCloseTo(2 / 3.0, within(1e-9));
    }
}
