package org.erfara.text;

import java.util.List;

/**
 * Turns texts into vectors that are near each other when the texts ask the same. That may take a while, and may ask another
 * machine: never within a transaction. Thread-safe.
 */
public interface Vectors extends Bars {
    /**
     * @param text any text, however odd
     * @return a vector of the model's length, centred so that texts with nothing in common have a cosine near 0
     * @throws VectorsUnavailable if the model is on another machine that cannot be asked now
     */
    Vector of(String text, Language language);

    /** A text, and the language it is taken to be in. */
    record Text(String text, Language language) {}

    /** Of each text, in the order given, or of none; on all processors, or in few requests. */
    default List<Vector> of(List<Text> texts) {
        return texts.parallelStream().map(one -> of(one.text(), one.language())).toList();
    }
}
