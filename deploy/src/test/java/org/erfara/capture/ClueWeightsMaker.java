package org.erfara.capture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.erfara.capture.AnnotatedTalk.Day;
import org.erfara.capture.AnnotatedTalk.Line;
import org.erfara.chat.MessageRef;
import org.junit.jupiter.api.Test;

/**
 * Learns {@code clues.properties} from the first 35 annotated days and prints it:
 * {@code ./mvnw -pl deploy -am test -Dtest=ClueWeightsMaker -Derfara.data=FOLDER}. A message may follow any of the last
 * remarks, or begin something; the weights are those that make its own conversation likeliest (multinomial logistic
 * regression, by Adam: Kingma and Ba, 2015). Nothing is left to chance: the same data give the same weights.
 */
class ClueWeightsMaker {
    static final int LEARNT_FROM = 35;

    private static final int ROUNDS = 300;
    private static final double STEP = 0.05;
    private static final double PULL_TO_ZERO = 1e-4;

    /** A choice: the clues of beginning and of each remark, and which of them are right. */
    private record Choice(List<Map<Clue, Double>> options, boolean[] right) {}

    private final Map<Clue, Double> weights = new EnumMap<>(Clue.class);
    private final Map<Clue, Double> mean = new EnumMap<>(Clue.class);
    private final Map<Clue, Double> spread = new EnumMap<>(Clue.class);

    @Test
    void learns() {
        List<Choice> choices = new ArrayList<>();
        AnnotatedTalk.days().subList(0, LEARNT_FROM).forEach(day -> choices(day, choices));
        for (int round = 1; round <= ROUNDS; round++) {
            step(round, slope(choices));
        }
        for (Clue clue : Clue.values()) {
            System.out.printf(Locale.ROOT, "%s = %.2f%n", ClueWeights.name(clue), weights.getOrDefault(clue, 0.0));
        }
    }

    private static void choices(Day day, List<Choice> choices) {
        Map<String, MessageRef> beginnings = new HashMap<>();
        RecentTalk recent = RecentTalk.none();
        for (int i = 0; i < day.lines().size(); i++) {
            Line line = day.lines().get(i);
            String conversation =
                    line.conversation() == null ? line.said().ref().id() : line.conversation();
            boolean begins = !beginnings.containsKey(conversation);
            MessageRef talk = beginnings.computeIfAbsent(
                    conversation, first -> line.said().ref());
            Choice choice = choice(line.said(), recent, begins ? line.said().ref() : talk);
            if (i >= day.annotated() && (begins || anyRight(choice))) {
                choices.add(choice);
            }
            recent = recent.with(remark(line.said(), talk));
        }
    }

    private static boolean anyRight(Choice choice) {
        for (boolean right : choice.right()) {
            if (right) {
                return true;
            }
        }
        return false;
    }

    private static Choice choice(Said said, RecentTalk recent, MessageRef talk) {
        Clues clues = new Clues(said, recent);
        List<Map<Clue, Double>> options = new ArrayList<>(List.of(clues.ofBeginning()));
        boolean[] right = new boolean[recent.remarks().size() + 1];
        right[0] = talk.equals(said.ref());
        for (int i = 0; i < recent.remarks().size(); i++) {
            options.add(clues.ofFollowing(i));
            right[i + 1] = recent.remarks().get(i).talk().equals(talk);
        }
        return new Choice(options, right);
    }

    private static Remark remark(Said said, MessageRef talk) {
        return new Remark(
                said.ref(), said.at(), said.speaker(), said.addressed(), said.asks(), said.words(), talk, null);
    }

    /** How the likelihood falls with each weight. */
    private Map<Clue, Double> slope(List<Choice> choices) {
        ClueWeights now = new ClueWeights(weights);
        Map<Clue, Double> slope = new EnumMap<>(Clue.class);
        for (Choice choice : choices) {
            double[] chances = choice.options().stream().mapToDouble(now::of).toArray();
            double[] wanted = new double[chances.length];
            double most = Arrays.stream(chances).max().orElseThrow();
            for (int i = 0; i < chances.length; i++) {
                chances[i] = Math.exp(chances[i] - most);
                wanted[i] = choice.right()[i] ? chances[i] : 0;
            }
            double all = Arrays.stream(chances).sum();
            double right = Arrays.stream(wanted).sum();
            for (int i = 0; i < chances.length; i++) {
                double off = (chances[i] / all - wanted[i] / right) / choices.size();
                choice.options().get(i).forEach((clue, value) -> slope.merge(clue, off * value, Double::sum));
            }
        }
        return slope;
    }

    private void step(int round, Map<Clue, Double> slope) {
        for (Clue clue : Clue.values()) {
            double weight = weights.getOrDefault(clue, 0.0);
            double fall = slope.getOrDefault(clue, 0.0) + PULL_TO_ZERO * weight;
            mean.merge(clue, 0.1 * fall, (old, more) -> 0.9 * old + more);
            spread.merge(clue, 0.001 * fall * fall, (old, more) -> 0.999 * old + more);
            double unbiased = mean.get(clue) / (1 - Math.pow(0.9, round));
            double scale = Math.sqrt(spread.get(clue) / (1 - Math.pow(0.999, round))) + 1e-8;
            weights.put(clue, weight - STEP * unbiased / scale);
        }
    }
}
