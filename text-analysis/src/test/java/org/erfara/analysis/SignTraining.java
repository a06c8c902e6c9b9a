package org.erfara.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.erfara.text.Languages;

/**
 * Learns what {@link Sign}s are worth from labelled chat: logistic regression by gradient descent, where a message is as
 * likely to ask as the likeliest of its sentences. Nothing is left to chance: the same chat gives the same weights.
 */
final class SignTraining {
    private static final int STEPS = 4_000;
    private static final double STEP = 0.5;
    private static final double PULL_TO_ZERO = 1;

    /** How its sentences look. */
    private record Seen(boolean question, List<Map<Sign, Double>> sentences) {}

    private final List<Seen> seen;

    SignTraining(List<LabelledChat> chat, PhraseQuestions questions, Languages languages) {
        seen = chat.stream()
                .map(message -> new Seen(message.question(), sentences(message.text(), questions, languages)))
                .filter(message -> !message.sentences().isEmpty())
                .toList();
    }

    private static List<Map<Sign, Double>> sentences(String text, PhraseQuestions questions, Languages languages) {
        MessageSigns message = questions.signs(new MessageSigns.Message(text, languages.of(text), false));
        List<Map<Sign, Double>> sentences = new ArrayList<>();
        for (int i = 0; i < message.sentences().size(); i++) {
            boolean little = message.saysLittle(i);
            message.of(i).forEach(signs -> sentences.add(MessageSigns.with(little, signs)));
        }
        return sentences;
    }

    Map<Sign, Double> learnt() {
        Map<Sign, Double> weights = new EnumMap<>(Sign.class);
        weights.put(Sign.ANY, -1.0);
        weights.put(Sign.SEEMS_TO_ASK, 2.0);
        for (int step = 0; step < STEPS; step++) {
            Map<Sign, Double> slope = slope(weights);
            slope.forEach((sign, value) -> weights.merge(sign, STEP * value / seen.size(), Double::sum));
        }
        return weights;
    }

    private Map<Sign, Double> slope(Map<Sign, Double> weights) {
        SignWeights now = new SignWeights(weights);
        Map<Sign, Double> slope = new EnumMap<>(Sign.class);
        weights.forEach((sign, weight) -> slope.put(sign, sign == Sign.ANY ? 0 : -PULL_TO_ZERO * weight));
        for (Seen message : seen) {
            Map<Sign, Double> likeliest = message.sentences().stream()
                    .max(Comparator.comparingDouble(now::of))
                    .orElseThrow();
            double missed = (message.question() ? 1 : 0) - 1 / (1 + Math.exp(-now.of(likeliest)));
            likeliest.forEach((sign, value) -> slope.merge(sign, missed * value, Double::sum));
        }
        return slope;
    }
}
