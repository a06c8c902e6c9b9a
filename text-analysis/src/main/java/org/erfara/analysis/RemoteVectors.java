package org.erfara.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.erfara.text.Language;
import org.erfara.text.Vector;
import org.erfara.text.Vectors;
import org.erfara.text.VectorsUnavailable;

/** Meaning from a sentence model on a server of the operator's. Nothing is sent before the first text. */
final class RemoteVectors implements Vectors {
    private static final int RECENT = 10_000;
    private static final int MOST_CHARACTERS = 500;
    /** The least that servers of this kind take by default (Text Embeddings Inference: 32). */
    private static final int MOST_AT_ONCE = 32;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(1), Duration.ofSeconds(4));

    private final RemoteModel settings;
    private final ModelClient client;
    private final Consumer<Duration> pause;
    private final Cache<String, Vector> recent =
            Caffeine.newBuilder().maximumSize(RECENT).build();

    /**
     * @param pause returns after so long
     */
    RemoteVectors(RemoteModel settings, Consumer<Duration> pause) {
        this.settings = settings;
        this.client = new ModelClient(settings.server(), PATIENCE);
        this.pause = pause;
    }

    @Override
    public String model() {
        return "remote " + settings.server().model() + " " + settings.dimensions();
    }

    @Override
    public Vector of(String text, Language language) {
        return of(List.of(new Text(text, language))).get(0);
    }

    /** What was answered is remembered for a while, so that work that is interrupted and done again asks little again. */
    @Override
    public List<Vector> of(List<Text> texts) {
        List<String> starts = texts.stream().map(RemoteVectors::start).toList();
        Map<String, Vector> known = new HashMap<>(recent.getAllPresent(starts));
        known.put("", Vector.of(new float[settings.dimensions()]));
        List<String> unknown = starts.stream()
                .filter(one -> !known.containsKey(one))
                .distinct()
                .toList();
        for (int from = 0; from < unknown.size(); from += MOST_AT_ONCE) {
            learn(unknown.subList(from, Math.min(from + MOST_AT_ONCE, unknown.size())), known);
        }
        return starts.stream()
                .map(one -> Objects.requireNonNull(known.get(one)))
                .toList();
    }

    private static String start(Text one) {
        String text = one.text();
        return Prose.wellFormed(text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text)
                .strip();
    }

    private void learn(List<String> texts, Map<String, Vector> known) {
        List<Vector> vectors = asked(texts);
        for (int i = 0; i < texts.size(); i++) {
            known.put(texts.get(i), vectors.get(i));
            recent.put(texts.get(i), vectors.get(i));
        }
    }

    private List<Vector> asked(List<String> texts) {
        ObjectNode question = JsonNodeFactory.instance.objectNode();
        question.put("model", settings.server().model());
        texts.forEach(question.putArray("input")::add);
        try {
            return new EmbeddingsAnswer(settings, answer(question)).vectors(texts.size());
        } catch (IllegalStateException silent) {
            throw new VectorsUnavailable(silent.getMessage() + ".");
        }
    }

    private JsonNode answer(JsonNode question) {
        for (Duration breath : PAUSES) {
            try {
                return client.ask("embeddings", question);
            } catch (PassingFailure again) {
                pause.accept(breath);
            }
        }
        return client.ask("embeddings", question);
    }

    @Override
    public double same() {
        return settings.same();
    }

    @Override
    public double related() {
        return settings.related();
    }
}
