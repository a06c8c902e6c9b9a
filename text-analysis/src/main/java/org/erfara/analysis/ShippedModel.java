package org.erfara.analysis;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.InputStream;

/** The English sentence model bge-small-en-v1.5, quantized, which ships in the build. */
final class ShippedModel {
    static final String NAME = "bge-small-en-v1.5-q";
    static final int DIMENSIONS = 384;

    /** Of the uncased BERT, which bge was trained from. */
    private static final String VOCABULARY = "bert-vocabulary-en.txt";

    private static final int MOST_PIECES = 128;

    private ShippedModel() {}

    /**
     * @throws IllegalStateException if this machine cannot run the model, saying why
     */
    static SentenceModel load() {
        try (InputStream model = file(NAME + ".onnx");
                InputStream vocabulary = file(VOCABULARY)) {
            // bge's vector is that of the first piece.
            SentenceModel.Use use = new SentenceModel.Use(new WordPiece(vocabulary), Pooling.FIRST, "", MOST_PIECES);
            return SentenceModel.of(NAME, model.readAllBytes(), use);
        } catch (IOException | OrtException | RuntimeException | LinkageError e) {
            throw new IllegalStateException("The sentence model " + NAME + " cannot be loaded: " + e.getMessage(), e);
        }
    }

    private static InputStream file(String name) throws IOException {
        InputStream file = ShippedModel.class.getClassLoader().getResourceAsStream(name);
        if (file == null) {
            throw new IOException(name + " is not among the program's files");
        }
        return file;
    }
}
