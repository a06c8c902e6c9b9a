package org.erfara.recall;

/** What a store keeps of how well tags fitted those who were offered them. It goes with the tag. */
public interface FitTx {
    /** Adds it or replaces that of the same tag. */
    void putFit(Fit fit);

    /** What was said of a tag so far; zeros if nothing was. */
    Fit fit(String tag);
}
