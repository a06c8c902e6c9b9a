package org.erfara.deploy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The measures of groups, worked out by hand. */
class ContingencyTest {
    private static final Offset<Double> EXACTLY = within(1e-9);

    /** The example of Bagga and Baldwin: clusters {1–5}, {6, 7}, {8–C}; the last two were found as one. */
    private static final int[] CLUSTERS = {1, 1, 1, 1, 1, 2, 2, 3, 3, 3, 3, 3};

    private static final int[] GROUPS = {1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2};

    private static final int[] ALL_APART = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    private static final int[] ALL_TOGETHER = new int[12];

    private static Contingency table(int... groups) {
        return Contingency.of(CLUSTERS, groups);
    }

    @Test
    void bcubed_counts_for_each_thing_what_stands_beside_it() {
        BCubed bCubed = BCubed.of(table(GROUPS));

        double precision = (5 * 1 + 2 * 2 / 7.0 + 5 * 5 / 7.0) / 12;
        assertThat(bCubed.precision()).isCloseTo(precision, EXACTLY);
        assertThat(bCubed.recall()).isEqualTo(1);
        assertThat(bCubed.f1()).isCloseTo(2 * precision / (precision + 1), EXACTLY);
    }

    @Test
    void bcubed_of_extremes() {
        assertThat(BCubed.of(table(ALL_APART)).precision()).isEqualTo(1);
        assertThat(BCubed.of(table(ALL_APART)).recall()).isCloseTo(3 / 12.0, EXACTLY);
        assertThat(BCubed.of(table(ALL_TOGETHER)).recall()).isEqualTo(1);
    }

    @Test
    void v_measure_is_by_entropy() {
        VMeasure vMeasure = VMeasure.of(table(GROUPS));

        double clusters = -(2 * 5 / 12.0 * Math.log(5 / 12.0) + 2 / 12.0 * Math.log(2 / 12.0));
        double left = -(2 / 12.0 * Math.log(2 / 7.0) + 5 / 12.0 * Math.log(5 / 7.0));
        double homogeneity = 1 - left / clusters;
        assertThat(vMeasure.homogeneity()).isCloseTo(homogeneity, EXACTLY);
        assertThat(vMeasure.completeness()).isCloseTo(1, EXACTLY);
        assertThat(vMeasure.v()).isCloseTo(2 * homogeneity / (1 + homogeneity), EXACTLY);
    }

    @Test
    void one_group_for_all_says_nothing() {
        assertThat(VMeasure.of(table(ALL_TOGETHER)).v()).isCloseTo(0, EXACTLY);
    }

    @Test
    void pairs_are_counted() {
        Pairs pairs = Pairs.of(table(GROUPS));

        assertThat(pairs).isEqualTo(new Pairs(10 + 1 + 10, 10 + 21, 10 + 1 + 10, 66));
        assertThat(pairs.precision()).isCloseTo(21 / 31.0, EXACTLY);
        assertThat(pairs.recall()).isEqualTo(1);
    }

    @Test
    void where_nothing_is_put_together_nothing_is_put_together_wrongly() {
        assertThat(Pairs.of(table(ALL_APART)).precision()).isEqualTo(1);
        assertThat(Pairs.of(table(ALL_APART)).recall()).isZero();
    }

    @Test
    void the_index_of_rand_is_adjusted_for_chance() {
        double chance = 31 * 21 / 66.0;

        assertThat(Pairs.of(table(GROUPS)).adjustedRand()).isCloseTo((21 - chance) / (26 - chance), EXACTLY);
        assertThat(Pairs.of(table(ALL_TOGETHER)).adjustedRand()).isCloseTo(0, EXACTLY);
        assertThat(Pairs.of(table(ALL_APART)).adjustedRand()).isCloseTo(0, EXACTLY);
    }

    @Test
    void the_same_groups_under_other_numbers_are_perfect() {
        Contingency same = table(7, 7, 7, 7, 7, 9, 9, 4, 4, 4, 4, 4);

        assertThat(BCubed.of(same).f1()).isEqualTo(1);
        assertThat(VMeasure.of(same).v()).isCloseTo(1, EXACTLY);
        assertThat(Pairs.of(same).adjustedRand()).isEqualTo(1);
    }

    @Test
    void a_single_thing_is_perfect() {
        Contingency single = Contingency.of(new int[] {1}, new int[] {5});

        assertThat(BCubed.of(single).f1()).isEqualTo(1);
        assertThat(VMeasure.of(single).v()).isEqualTo(1);
        assertThat(Pairs.of(single).adjustedRand()).isEqualTo(1);
    }
}
