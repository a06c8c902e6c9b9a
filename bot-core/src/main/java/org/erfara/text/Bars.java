package org.erfara.text;

/** A model of meaning, and how near two of its vectors must be. Whoever only compares vectors needs no more than this. */
public interface Bars {
    /** Names the model and its version; vectors of different models are never compared. */
    String model();

    /** The {@link Vector#nearness} from which on two texts ask the same, set cautiously: better two groups than one wrong one. */
    double same();

    /** The nearness from which on two questions belong to one theme; below {@link #same()}. */
    double related();
}
