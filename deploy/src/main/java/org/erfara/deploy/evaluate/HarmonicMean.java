package org.erfara.deploy.evaluate;

/** The F1 of the literature (van Rijsbergen 1979). */
final class HarmonicMean {
    private HarmonicMean() {}

    /** High only where both are; 0 if both are. */
    static double of(double one, double other) {
        return one + other == 0 ? 0 : 2 * one * other / (one + other);
    }
}
