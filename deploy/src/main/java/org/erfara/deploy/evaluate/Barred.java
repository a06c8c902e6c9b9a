package org.erfara.deploy.evaluate;

import org.erfara.text.Language;
import org.erfara.text.Vector;
import org.erfara.text.Vectors;

/** Vectors with another bar for what asks the same. */
record Barred(Vectors vectors, double same) implements Vectors {
    @Override
    public String model() {
        return vectors.model();
    }

    @Override
    public Vector of(String text, Language language) {
        return vectors.of(text, language);
    }

    @Override
    public double related() {
        return vectors.related();
    }
}
