package org.erfara.analysis;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** What each sign is worth, in natural logarithms of odds; docs/training.md says how it was learnt. */
final class SignWeights {
    private final Map<Sign, Double> weights;

    SignWeights(Map<Sign, Double> weights) {
        this.weights = weights;
    }

    /** As shipped. */
    static SignWeights learnt() {
        Map<Sign, Double> weights = new EnumMap<>(Sign.class);
        for (String line : Resource.lines("question/signs.txt")) {
            String[] sign = line.split("=");
            weights.put(Sign.valueOf(sign[0].strip().toUpperCase(Locale.ROOT)), Double.valueOf(sign[1].strip()));
        }
        return new SignWeights(weights);
    }

    /** The odds, as a logarithm: above 0 it is likelier than not. */
    double of(Map<Sign, Double> signs) {
        double sum = 0;
        for (Map.Entry<Sign, Double> sign : signs.entrySet()) {
            sum += weights.getOrDefault(sign.getKey(), 0.0) * sign.getValue();
        }
        return sum;
    }
}
