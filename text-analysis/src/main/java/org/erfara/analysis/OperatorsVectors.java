package org.erfara.analysis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.erfara.text.Language;
import org.erfara.text.Vector;
import org.erfara.text.Vectors;

/** Meaning from a sentence model that the operator brings and that knows our languages by itself. */
final class OperatorsVectors implements Vectors {
    private static final int RECENT = 10_000;
    private static final int MOST_CHARACTERS = 500;

    private final OperatorsModel settings;
    private final SentenceModel model;
    private final Cache<String, Vector> recent =
            Caffeine.newBuilder().maximumSize(RECENT).build();

    OperatorsVectors(OperatorsModel settings) {
        this.settings = settings;
        this.model = new ModelFolder(settings.folder()).load();
    }

    @Override
    public String model() {
        return model.name();
    }

    @Override
    public Vector of(String text, Language language) {
        String start = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        return recent.get(Prose.wellFormed(start).strip(), one -> Vector.of(model.of(one)));
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
