package org.erfara.analysis;

import ai.onnxruntime.OrtException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A sentence model as its makers publish it for sentence-transformers: {@code model.onnx} (or {@code onnx/model.onnx})
 * and {@code tokenizer.json}; if they are there, {@code 1_Pooling/config.json}, {@code sentence_bert_config.json} and
 * {@code config_sentence_transformers.json} tell how it is used (sbert.net/docs/sentence_transformer/usage/custom_models.html).
 */
final class ModelFolder {
    private static final List<String> MODEL_FILES =
            List.of("model.onnx", "onnx/model.onnx", "model_quantized.onnx", "onnx/model_quantized.onnx");
    private static final int MOST_PIECES = 128;
    private static final int LETTERS_OF_CHECKSUM = 12;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    ModelFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * @throws IllegalStateException if it cannot be used, naming the folder and the reason
     */
    SentenceModel load() {
        try {
            Tokenizer tokenizer = TokenizerFile.read(needed("tokenizer.json"));
            return SentenceModel.of(
                    name(), modelFile(), new SentenceModel.Use(tokenizer, pooling(), prefix(), mostPieces()));
        } catch (IOException | OrtException | RuntimeException | LinkageError e) {
            throw new IllegalStateException(
                    "The sentence model in " + folder + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** Tells this model from every other: vectors of different models are never compared. */
    private String name() throws IOException {
        try (InputStream model = Files.newInputStream(modelFile())) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(model, sha256).transferTo(java.io.OutputStream.nullOutputStream());
            String checksum = HexFormat.of().formatHex(sha256.digest()).substring(0, LETTERS_OF_CHECKSUM);
            return folder.getFileName() + "-" + checksum;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path modelFile() throws IOException {
        return MODEL_FILES.stream()
                .map(folder::resolve)
                .filter(Files::isReadable)
                .findFirst()
                .orElseThrow(() -> new IOException("there is no model.onnx"));
    }

    private JsonNode needed(String file) throws IOException {
        JsonNode json = optional(file);
        if (json.isMissingNode()) {
            throw new IOException("there is no " + file);
        }
        return json;
    }

    private JsonNode optional(String file) throws IOException {
        Path path = folder.resolve(file);
        return Files.isReadable(path) ? JSON.readTree(path.toFile()) : MissingNode.getInstance();
    }

    private Pooling pooling() throws IOException {
        return optional("1_Pooling/config.json").path("pooling_mode_cls_token").asBoolean(false)
                ? Pooling.FIRST
                : Pooling.MEAN;
    }

    /** What the model wants before a question; E5's files do not say it, but its makers do. */
    private String prefix() throws IOException {
        JsonNode prompts = optional("config_sentence_transformers.json").path("prompts");
        String e5 = folder.getFileName().toString().contains("e5") ? "query: " : "";
        return prompts.path("query").asText(e5);
    }

    private int mostPieces() throws IOException {
        int most = optional("sentence_bert_config.json").path("max_seq_length").asInt(MOST_PIECES);
        return Math.min(most, MOST_PIECES);
    }
}
