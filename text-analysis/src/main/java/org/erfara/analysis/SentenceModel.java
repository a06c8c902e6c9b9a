package org.erfara.analysis;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A sentence model in ONNX. One thread an answer: many short texts at once are faster than one text on many threads.
 * Thread-safe.
 */
final class SentenceModel {
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final String name;
    private final OrtSession session;
    private final Use use;

    /**
     * How the model is asked.
     *
     * @param prefix goes before every text
     * @param mostPieces attention costs grow with the square of it; a question is shorter
     */
    record Use(Tokenizer tokenizer, Pooling pooling, String prefix, int mostPieces) {}

    private SentenceModel(String name, OrtSession session, Use use) {
        this.name = name;
        this.session = session;
        this.use = use;
    }

    static SentenceModel of(String name, byte[] model, Use use) throws OrtException {
        try (OrtSession.SessionOptions options = options()) {
            return new SentenceModel(name, OrtEnvironment.getEnvironment().createSession(model, options), use);
        }
    }

    static SentenceModel of(String name, Path model, Use use) throws OrtException {
        try (OrtSession.SessionOptions options = options()) {
            return new SentenceModel(
                    name, OrtEnvironment.getEnvironment().createSession(model.toString(), options), use);
        }
    }

    private static OrtSession.SessionOptions options() throws OrtException {
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        return options;
    }

    String name() {
        return name;
    }

    /** The vector of a text at unit length. */
    float[] of(String text) {
        long[] pieces = use.tokenizer.of(use.prefix + text, use.mostPieces);
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            long[] ones = new long[pieces.length];
            Arrays.fill(ones, 1);
            put("input_ids", pieces, inputs);
            put("attention_mask", ones, inputs);
            put("token_type_ids", new long[pieces.length], inputs);
            try (OrtSession.Result result = session.run(inputs)) {
                return vector(result.get(0));
            }
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "The sentence model " + name + " failed on a text of " + text.length() + " characters.", e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    /** Not every model asks for all. */
    private void put(String input, long[] numbers, Map<String, OnnxTensor> inputs) throws OrtException {
        if (session.getInputNames().contains(input)) {
            inputs.put(input, OnnxTensor.createTensor(environment, new long[][] {numbers}));
        }
    }

    /** Some models answer with a vector for each piece, some with one for the sentence. */
    private float[] vector(OnnxValue answer) throws OrtException {
        return answer.getValue() instanceof float[][][] pieces
                ? use.pooling.of(pieces[0])
                : Direction.unit(((float[][]) answer.getValue())[0]);
    }
}
