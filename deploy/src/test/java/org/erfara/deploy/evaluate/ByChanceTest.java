package org.erfara.deploy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.erfara.text.Vector;
import org.junit.jupiter.api.Test;

class ByChanceTest {
    private static final int DIMENSIONS = 100;
    /** One in 2,000 of what lies as usual is further up than so many standard deviations. */
    private static final double DEVIATIONS = 3.29;

    private final Random chance = new Random(7);

    private Vector random() {
        float[] values = new float[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            values[i] = (float) chance.nextGaussian();
        }
        return Vector.of(values);
    }

    @Test
    void directions_by_chance_hardly_ever_reach_the_bar() {
        List<Vector> vectors = IntStream.range(0, 1_024).mapToObj(i -> random()).toList();

        // cosines of random directions have the standard deviation 1 / √dimensions
        assertThat(ByChance.bar(vectors)).isCloseTo(DEVIATIONS / Math.sqrt(DIMENSIONS), within(0.02));
    }
}
