package org.erfara.text;

/** Turns texts into vectors that are near each other when the texts ask the same. Thread-safe. */
public interface Vectors {
    /** Names the model and its version; vectors of different models are never compared. */
    String model();

    /**
     * @param text any text, however odd
     * @return a vector of the model's length, centred so that texts with nothing in common have a cosine near 0
     */
    Vector of(String text, Language language);

    /** The cosine from which on two texts ask the same, set cautiously: better two groups than one wrong one. */
    double same();

    /** The cosine from which on two questions belong to one theme; below {@link #same()}. */
    double related();
}
