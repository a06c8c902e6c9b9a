package org.erfara.deploy.evaluate;

import java.util.List;

/**
 * Counts how often a yes or no was right.
 *
 * @param hits yes, rightly
 * @param falseAlarms yes, wrongly
 * @param misses no, wrongly
 * @param rejections no, rightly
 */
record Decisions(int hits, int falseAlarms, int misses, int rejections) {
    /**
     * @param truth what people said
     * @param decided what was decided, in the same order
     */
    static Decisions of(List<Boolean> truth, List<Boolean> decided) {
        int[] counts = new int[4];
        for (int i = 0; i < truth.size(); i++) {
            counts[(decided.get(i) ? 2 : 0) + (truth.get(i) ? 1 : 0)]++;
        }
        return new Decisions(counts[3], counts[2], counts[1], counts[0]);
    }

    /** The share of yes that is right; 0 if there is none. */
    double precision() {
        return share(hits, hits + falseAlarms);
    }

    /** The share of what is true that was found; 0 if nothing is true. */
    double recall() {
        return share(hits, hits + misses);
    }

    double f1() {
        return HarmonicMean.of(precision(), recall());
    }

    double accuracy() {
        return share(hits + rejections, hits + rejections + falseAlarms + misses);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
