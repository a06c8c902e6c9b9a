package org.erfara.text;

import java.util.List;

/** Vectors of a server that can be reached or not. */
public final class UnsteadyVectors implements Vectors {
    private final Vectors steady;
    private volatile boolean reachable = true;
    private volatile int refused;

    /** Those of a server that says the same as these. */
    public UnsteadyVectors(Vectors steady) {
        this.steady = steady;
    }

    /** From now on the server can be reached, or cannot. */
    public void reachable(boolean now) {
        reachable = now;
    }

    /** How often it was asked in vain. */
    public int refused() {
        return refused;
    }

    @Override
    public Vector of(String text, Language language) {
        return of(List.of(new Text(text, language))).get(0);
    }

    @Override
    public List<Vector> of(List<Text> texts) {
        if (!reachable && !texts.isEmpty()) {
            refused++;
            throw new VectorsUnavailable("told to be unavailable");
        }
        return steady.of(texts);
    }

    @Override
    public String model() {
        return steady.model();
    }

    @Override
    public double same() {
        return steady.same();
    }

    @Override
    public double related() {
        return steady.related();
    }
}
