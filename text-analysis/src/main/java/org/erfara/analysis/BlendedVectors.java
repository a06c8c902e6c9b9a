package org.erfara.analysis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Locale;
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
    private final Lazy<Gloss> gloss = new Lazy<>(Gloss::new);
    private final Lazy<HashedWords> words;
    private final Lazy<Cache<Asked, Vector>> recent =
            new Lazy<>(() -> Caffeine.newBuilder().maximumSize(RECENT).build());

    private record Asked(String text, Language language) {}

    BlendedVectors(Lazy<SentenceModel> model, Lazy<HashedWords> words) {
        this.model = model;
        this.words = words;
    }

    @Override
    public String model() {
        return SentenceModel.NAME + "+gloss+words-1";
    }

    @Override
    public Vector of(String text, Language language) {
        String start = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        return recent.get().get(new Asked(Prose.wellFormed(start).strip(), language), this::blended);
    }

    private Vector blended(Asked asked) {
        String lower = asked.text.toLowerCase(Locale.ROOT);
        String english = gloss.get().english(lower, asked.language);
        float[] meaning = means.get().centred(model.get().of(english), asked.language);
        float[] hashed = words.get().of(english, asked.language);
        return Vector.of(Direction.blend(meaning, shareOfModel(asked.language), hashed));
    }

    /** The model's part of the squared length; found on public question sets, see RATIONALE.md. */
    private static double shareOfModel(Language language) {
        return switch (language) {
            case EN -> 0.85;
            case UNSURE -> 0.65;
            case DA, NB, NN, SV -> 0.5;
        };
    }

    /** Nine in ten pairs put together are right, on public question sets whose mean is taken away; see RATIONALE.md. */
    @Override
    public double same() {
        return 0.6;
    }

    /** Just above the nearest of different questions in our own table of sister questions. */
    @Override
    public double related() {
        return 0.54;
    }
}
