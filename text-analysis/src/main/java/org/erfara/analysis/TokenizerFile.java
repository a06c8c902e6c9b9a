package org.erfara.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hugging Face's {@code tokenizer.json}, as far as sentence models for our languages need it. */
final class TokenizerFile {
    private TokenizerFile() {}

    /**
     * @throws IllegalArgumentException if it is of a kind that is not known, saying which are
     */
    static Tokenizer read(JsonNode file) {
        JsonNode model = file.path("model");
        String type = model.path("type").asText();
        return switch (type) {
            case "Unigram" -> unigram(model);
            case "WordPiece" ->
                wordPiece(model, file.path("normalizer").path("lowercase").asBoolean(true));
            default ->
                throw new IllegalArgumentException("tokenizer.json is of type " + (type.isEmpty() ? "unknown" : type)
                        + "; Unigram and WordPiece can be used");
        };
    }

    private static Tokenizer unigram(JsonNode model) {
        List<Unigram.Piece> pieces = new ArrayList<>();
        model.path("vocab")
                .forEach(entry -> pieces.add(
                        new Unigram.Piece(entry.path(0).asText(), entry.path(1).asDouble())));
        return new Unigram(pieces, model.path("unk_id").asInt());
    }

    private static Tokenizer wordPiece(JsonNode model, boolean lowerCase) {
        Map<String, Integer> vocabulary = new HashMap<>();
        model.path("vocab")
                .properties()
                .forEach(
                        entry -> vocabulary.put(entry.getKey(), entry.getValue().asInt()));
        return new WordPiece(vocabulary, lowerCase);
    }
}
