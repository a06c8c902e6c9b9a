package org.erfara.analysis;

import java.util.function.Supplier;
import org.erfara.text.Language;
import org.erfara.text.Vector;
import org.erfara.text.Vectors;

/** Vectors that are made when they are first asked for. */
final class LazyVectors implements Vectors {
    private final Lazy<Vectors> vectors;

    LazyVectors(Supplier<Vectors> maker) {
        vectors = new Lazy<>(maker);
    }

    @Override
    public String model() {
        return vectors.get().model();
    }

    @Override
    public Vector of(String text, Language language) {
        return vectors.get().of(text, language);
    }

    @Override
    public double same() {
        return vectors.get().same();
    }

    @Override
    public double related() {
        return vectors.get().related();
    }
}
