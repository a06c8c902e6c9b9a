package org.erfara.deploy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Worked out by hand. */
class RanksTest {
    private static final Offset<Double> EXACTLY = within(1e-9);

    /** Right ones at 1, 3 and 6. */
    private static final Ranks FIRST_THIRD_AND_SIXTH =
            Ranks.of(new double[] {0.2, 0.9, 0.6}, new double[] {0.8, 0.5, 0.4, 0.1});

    @Test
    void average_precision_is_the_mean_precision_at_each_right_one() {
        assertThat(FIRST_THIRD_AND_SIXTH.averagePrecision()).isCloseTo((1.0 / 1 + 2.0 / 3 + 3.0 / 6) / 3, EXACTLY);
    }

    @Test
    void only_the_first_right_one_counts_for_the_reciprocal_rank() {
        assertThat(FIRST_THIRD_AND_SIXTH.reciprocalRank()).isEqualTo(1);
        assertThat(Ranks.of(new double[] {0.1}, new double[] {0.2, 0.3}).reciprocalRank())
                .isCloseTo(1.0 / 3, EXACTLY);
    }

    @Test
    void the_first_is_right_or_it_is_not() {
        assertThat(FIRST_THIRD_AND_SIXTH.firstIsRight()).isEqualTo(1);
        assertThat(Ranks.of(new double[] {0.1}, new double[] {0.2}).firstIsRight())
                .isZero();
    }

    @Test
    void ndcg_discounts_by_the_logarithm_of_the_rank() {
        double gain = 1 + 1 / 2.0 + Math.log(2) / Math.log(7);
        double ideal = 1 + Math.log(2) / Math.log(3) + 1 / 2.0;

        assertThat(FIRST_THIRD_AND_SIXTH.ndcg10()).isCloseTo(gain / ideal, EXACTLY);
    }

    @Test
    void what_stands_below_the_first_ten_is_worth_nothing_to_ndcg() {
        double[] ten = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1};

        assertThat(Ranks.of(new double[] {0.5}, ten).ndcg10()).isZero();
    }

    @Test
    void a_tie_is_never_a_hit() {
        Ranks tied = Ranks.of(new double[] {0.5}, new double[] {0.5, 0.5});

        assertThat(tied.reciprocalRank()).isCloseTo(1.0 / 3, EXACTLY);
    }

    @Test
    void the_mean_is_over_rankings() {
        Ranks second = Ranks.of(new double[] {0.5}, new double[] {0.6});

        assertThat(Ranks.mean(List.of(FIRST_THIRD_AND_SIXTH, second), Ranks::reciprocalRank))
                .isEqualTo(0.75);
    }
}
