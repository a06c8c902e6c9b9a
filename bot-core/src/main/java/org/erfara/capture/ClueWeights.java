package org.erfara.capture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** What each clue is worth, in natural logarithms of odds; learnt from annotated talk, see the module's RATIONALE. */
final class ClueWeights {
    private static final String LEARNT = "clues.properties";

    private final Map<Clue, Double> weights;

    ClueWeights(Map<Clue, Double> weights) {
        this.weights = weights;
    }

    static ClueWeights learnt() {
        Properties values = new Properties();
        try (InputStream in = Objects.requireNonNull(ClueWeights.class.getResourceAsStream(LEARNT), LEARNT)) {
            values.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Clue, Double> weights = new EnumMap<>(Clue.class);
        for (Clue clue : Clue.values()) {
            weights.put(clue, Double.valueOf(values.getProperty(name(clue))));
        }
        return new ClueWeights(weights);
    }

    /** As it is written in the file. */
    static String name(Clue clue) {
        return clue.name().toLowerCase(Locale.ROOT);
    }

    double of(Map<Clue, Double> clues) {
        double sum = 0;
        for (Map.Entry<Clue, Double> clue : clues.entrySet()) {
            sum += weights.getOrDefault(clue.getKey(), 0.0) * clue.getValue();
        }
        return sum;
    }
}
