package org.erfara.text;

import java.util.Arrays;

/** Another model: says the same at twice the length, so that no vector of one can be compared to one of the other. */
public record LongerVectors(Vectors simple) implements Vectors {
    @Override
    public String model() {
        return "longer";
    }

    @Override
    public Vector of(String text, Language language) {
        float[] half = simple.of(text, language).floats();
        float[] whole = Arrays.copyOf(half, half.length * 2);
        System.arraycopy(half, 0, whole, half.length, half.length);
        return Vector.of(whole);
    }

    @Override
    public double same() {
        return simple.same();
    }

    @Override
    public double related() {
        return simple.related();
    }
}
