package org.erfara.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BackgroundTest {
    private static final Vector SCHOOL_IPADS = Vector.of(new float[] {4, 1, 0});
    private static final Vector SCHOOL_TRIPS = Vector.of(new float[] {4, 0, 1});

    private static Background heard(int pairs) {
        Background background = Background.none();
        for (int i = 0; i < pairs; i++) {
            background = background.with(SCHOOL_IPADS).with(SCHOOL_TRIPS);
        }
        return background;
    }

    @Test
    void after_few_questions_nothing_is_taken_away() {
        assertThat(heard(63).special(SCHOOL_IPADS)).isEqualTo(SCHOOL_IPADS);
    }

    @Test
    void what_everybody_speaks_of_makes_no_two_questions_alike() {
        Background background = heard(64);

        assertThat(SCHOOL_IPADS.nearness(SCHOOL_TRIPS)).isGreaterThan(0.9);
        assertThat(background.special(SCHOOL_IPADS).nearness(background.special(SCHOOL_TRIPS)))
                .isLessThan(0);
    }

    @Test
    void is_renewed_whenever_a_quarter_more_was_heard() {
        assertThat(heard(63).version()).isZero();
        assertThat(heard(64).version()).isEqualTo(1);
        assertThat(heard(79).version()).isEqualTo(1);
        assertThat(heard(80).version()).isEqualTo(2);
        assertThat(heard(100).version()).isEqualTo(3);
    }

    @Test
    void as_long_as_it_is_not_known_the_bar_is_higher() {
        assertThat(heard(63).bar(0.2)).isCloseTo(0.3, within(1e-9));
        assertThat(heard(64).bar(0.2)).isEqualTo(0.2);
    }

    @Test
    void forgets_a_question_altogether() {
        Background once = Background.none().with(SCHOOL_IPADS);
        Background after = once.with(SCHOOL_TRIPS).without(SCHOOL_TRIPS);

        assertThat(after.toBytes()).isEqualTo(once.toBytes());
    }

    @Test
    void comes_back_from_a_store_as_it_went() {
        Background background = heard(70);

        Background again = Background.ofBytes(background.toBytes());

        assertThat(again.version()).isEqualTo(background.version());
        assertThat(again.special(SCHOOL_TRIPS).nearness(background.special(SCHOOL_TRIPS)))
                .isCloseTo(1, within(1e-6));
    }
}
