package org.erfara.analysis;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;

/**
 * The English sentence model bge-small-en-v1.5, quantized. One thread an answer: many short texts at once are faster
 * than one text on many threads. Thread-safe.
 */
final class SentenceModel {
    static final String NAME = "bge-small-en-v1.5-q";
    static final int DIMENSIONS = 384;

    /** Of the uncased BERT, which bge was trained from. */
    private static final String VOCABULARY = "bert-vocabulary-en.txt";
    /** A question is shorter; attention costs grow with the square of it. */
    private static final int MOST_PIECES = 128;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final WordPiece wordPiece;

    private SentenceModel(OrtSession session, WordPiece wordPiece) {
        this.session = session;
        this.wordPiece = wordPiece;
    }

    /**
     * @throws IllegalStateException if this machine cannot run the model, saying why
     */
    static SentenceModel load() {
        try (InputStream model = file(NAME + ".onnx");
                InputStream vocabulary = file(VOCABULARY);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtSession session = OrtEnvironment.getEnvironment().createSession(model.readAllBytes(), options);
            return new SentenceModel(session, new WordPiece(vocabulary));
        } catch (IOException | OrtException | RuntimeException | LinkageError e) {
            throw new IllegalStateException("The sentence model " + NAME + " cannot be loaded: " + e.getMessage(), e);
        }
    }

    private static InputStream file(String name) throws IOException {
        InputStream file = SentenceModel.class.getClassLoader().getResourceAsStream(name);
        if (file == null) {
            throw new IOException(name + " is not among the program's files");
        }
        return file;
    }

    /** The model's vector of the first piece, as bge is trained, at unit length. */
    float[] of(String text) {
        long[] pieces = wordPiece.of(text, MOST_PIECES);
        long[] all = new long[pieces.length];
        Arrays.fill(all, 1);
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, new long[][] {pieces});
                OnnxTensor attention = OnnxTensor.createTensor(environment, new long[][] {all});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[1][pieces.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", attention, "token_type_ids", types))) {
            return Direction.unit(((float[][][]) result.get(0).getValue())[0][0]);
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "The sentence model " + NAME + " failed on a text of " + text.length() + " characters.", e);
        }
    }
}
