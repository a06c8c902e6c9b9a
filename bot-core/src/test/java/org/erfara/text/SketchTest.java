package org.erfara.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SketchTest {
    private static final int DIMENSIONS = 896;
    private static final int BITS = 1024;

    private final Random random = new Random(3);

    private static int differing(long[] one, long[] other) {
        int differing = 0;
        for (int i = 0; i < one.length; i++) {
            differing += Long.bitCount(one[i] ^ other[i]);
        }
        return differing;
    }

    /** Says all it has to say in the first tenth of its dimensions. */
    private float[] saying(float[] meaning) {
        float[] values = new float[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            values[i] = (float) random.nextGaussian() * 0.02f + (i < meaning.length ? meaning[i] : 0);
        }
        return values;
    }

    @Test
    void what_most_dimensions_say_little_about_is_told_by_the_few_that_do() {
        float[] meaning = new float[DIMENSIONS / 10];
        float[] opposite = new float[DIMENSIONS / 10];
        for (int i = 0; i < meaning.length; i++) {
            meaning[i] = (float) random.nextGaussian();
            opposite[i] = -meaning[i];
        }
        long[] one = Vector.of(saying(meaning)).sketch();

        assertThat(differing(one, Vector.of(saying(meaning)).sketch())).isLessThan(BITS / 20);
        assertThat(differing(one, Vector.of(saying(opposite)).sketch())).isGreaterThan(BITS * 19 / 20);
    }

    @Test
    void is_the_same_every_time() {
        Vector vector = VectorTest.random(random, DIMENSIONS);

        assertThat(vector.sketch()).isEqualTo(Vector.ofBytes(vector.toBytes()).sketch());
    }

    @Test
    void has_a_place_for_every_dimension_and_at_least_one_word() {
        assertThat(Vector.of(new float[] {1}).sketch()).hasSize(1);
        assertThat(VectorTest.random(random, 65).sketch()).hasSize(2);
        assertThat(VectorTest.random(random, DIMENSIONS).sketch()).hasSize(BITS / Long.SIZE);
    }
}
