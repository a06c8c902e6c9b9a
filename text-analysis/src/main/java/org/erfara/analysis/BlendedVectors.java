package org.erfara.analysis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.erfara.text.Language;
import org.erfara.text.Vector;
import org.erfara.text.Vectors;

/**
 * Meaning from the English sentence model beside hashed words and letters, in one layout for all languages. Nordic texts
 * are put into English as far as a small dictionary goes; since that is not far, their words count as much as meaning.
 */
final class BlendedVectors implements Vectors {
    private static final int RECENT = 10_000;
    /** A longer question says no more; about as many letters as the model takes tokens. */
    private static final int MOST_CHARACTERS = 500;

    private final Lazy<SentenceModel> model;
    private final Lazy<Means> means = new Lazy<>(Means::new);
    private final Lazy<Gloss> gloss = new Lazy<>(() -> new Gloss(new PhraseBook(), new Glossary()));
    private final Lazy<HashedWords> words;
    private final Lazy<Cache<Asked, Vector>> recent =
            new Lazy<>(() -> Caffeine.newBuilder().maximumSize(RECENT).build());

    private final Set<VectorPart> parts;

    private record Asked(String text, Language language) {}

    BlendedVectors(Lazy<SentenceModel> model, Lazy<HashedWords> words) {
        this(model, words, EnumSet.allOf(VectorPart.class));
    }

    BlendedVectors(Lazy<SentenceModel> model, Lazy<HashedWords> words, Set<VectorPart> parts) {
        this.model = model;
        this.words = words;
        this.parts = parts;
    }

    @Override
    public String model() {
        return ShippedModel.NAME + "+phrases+words-3";
    }

    @Override
    public Vector of(String text, Language language) {
        String start = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        return recent.get().get(new Asked(Prose.wellFormed(start).strip(), language), this::blended);
    }

    private Vector blended(Asked asked) {
        String english = parts.contains(VectorPart.GLOSS)
                ? gloss.get().english(asked.text, asked.language)
                : asked.text.toLowerCase(Locale.ROOT);
        if (!parts.contains(VectorPart.MODEL)) {
            return Vector.of(words.get().of(asked.text, asked.language, english));
        }
        float[] meaning = meaning(english, asked.language);
        return parts.contains(VectorPart.WORDS)
                ? Vector.of(Direction.blend(
                        meaning, shareOfModel(asked.language), words.get().of(asked.text, asked.language, english)))
                : Vector.of(meaning);
    }

    private float[] meaning(String english, Language language) {
        float[] meaning = model.get().of(english);
        return parts.contains(VectorPart.MEANS) ? means.get().centred(meaning, language) : meaning;
    }

    /** The model's part of the squared length; found on public question sets, see RATIONALE.md. */
    private static double shareOfModel(Language language) {
        return switch (language) {
            case EN -> 0.9;
            case UNSURE -> 0.7;
            case DA, NB, NN, SV -> 0.6;
        };
    }

    /** Eight in ten pairs put together are right on public question sets, nearly all in a school's talk; see RATIONALE.md. */
    @Override
    public double same() {
        return 0.50;
    }

    /** Gathers what is asked about one thing; see RATIONALE.md. */
    @Override
    public double related() {
        return 0.42;
    }
}
