package org.erfara.deploy.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.erfara.text.Background;
import org.erfara.text.Vector;

/**
 * A bar that two texts taken by chance reach less than once in 2,000 times. Two texts by chance hardly ever ask the same; so
 * a pair that is that near and not by chance is worth putting together. For 6,000 questions of a public help channel and the
 * vectors that ship it is the bar that ships. Where many texts ask the same, as in sets of labelled commands, the bar comes
 * out too high.
 */
final class ByChance {
    static final int ONCE_IN = 2_000;
    /** With fewer texts there are too few pairs to see what happens once in so many. */
    static final int FEWEST_TEXTS = 200;

    private static final long SEED = 1;
    private static final int PAIRS = 1_000_000;

    private ByChance() {}

    /** Of texts as the core compares them: what they all have in common is taken away. */
    static double bar(List<Vector> vectors) {
        Background background = Background.none();
        for (Vector vector : vectors) {
            background = background.with(vector);
        }
        double[] cosines = cosines(vectors.stream().map(background::special).toList());
        Arrays.sort(cosines);
        return cosines[PAIRS - PAIRS / ONCE_IN];
    }

    private static double[] cosines(List<Vector> special) {
        double[] cosines = new double[PAIRS];
        Random chance = new Random(SEED);
        for (int i = 0; i < PAIRS; i++) {
            int one = chance.nextInt(special.size());
            int other = (one + 1 + chance.nextInt(special.size() - 1)) % special.size();
            cosines[i] = special.get(one).nearness(special.get(other));
        }
        return cosines;
    }
}
