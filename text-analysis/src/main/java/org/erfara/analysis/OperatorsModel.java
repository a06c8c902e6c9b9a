package org.erfara.analysis;

import java.nio.file.Path;

/**
 * A sentence model that the operator brings, in place of the one that ships.
 *
 * @param folder as its makers publish it: an ONNX model and its tokenizer
 * @param same the cosine from which on two texts ask the same, between 0 and 1; {@code erfara evaluate calibrate} finds it
 * @param related the cosine from which on two questions belong to one theme, not above {@code same}
 */
public record OperatorsModel(Path folder, double same, double related) {
    public OperatorsModel {
        check(same, related);
    }

    static void check(double same, double related) {
        if (same <= 0 || same >= 1 || related <= 0 || related > same) {
            throw new IllegalArgumentException("same must lie between 0 and 1, related between 0 and same");
        }
    }
}
