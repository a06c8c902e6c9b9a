package org.erfara.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns what cues say of kinds: begins with naive Bayes, if told to, and goes on with logistic regression by stochastic
 * gradient descent; then only the most telling cues stay, and learn once more. The same texts and seed give the same
 * weights to the last bit.
 */
final class CueTraining {
    /**
     * How to learn.
     *
     * @param rarest cues seen less often are noise
     * @param kept the number of cues that stay
     * @param fromBayes whether to begin with naive Bayes
     * @param rate of the descent at first; it falls with each round
     * @param shrinking the share of a weight that is lost each time it changes, against learning single texts by heart
     * @param rounds through all texts before the most telling cues are chosen
     * @param largest where weights are cut, in standard deviations
     */
    record Plan(
            int kinds,
            int rarest,
            int kept,
            boolean fromBayes,
            float rate,
            float shrinking,
            int rounds,
            float largest,
            long seed) {}

    /** A text of a known kind. */
    interface Example {
        int kind();

        /** How much it counts; 1 as a rule. */
        float weight();

        /** Its cues; an example may show another part of itself each time. */
        Cues cues(Random random);
    }

    /** Room for so many cues that hardly two fall together. */
    private static final int ROOM_BITS = 24;

    private static final int ROOM = 1 << ROOM_BITS;
    private static final double SMOOTHING = 0.5;
    /** Frequent cues are worth more than rare ones, but not in proportion. */
    private static final double WORTH_OF_FREQUENCY = 0.7;

    private final Plan plan;
    private final List<Example> examples;
    private final Random random;
    private final float[] weights;
    private final int[] hashes = new int[ROOM];
    private final int[] counts = new int[ROOM];
    private final boolean[] kept = new boolean[ROOM];

    CueTraining(Plan plan, List<Example> examples) {
        this.plan = plan;
        this.examples = new ArrayList<>(examples);
        this.random = new Random(plan.seed());
        this.weights = new float[ROOM * plan.kinds()];
    }

    LearntCues learnt() {
        float[] seen = new float[weights.length];
        examples.forEach(example -> count(example, seen));
        IntStream.range(0, ROOM).forEach(place -> kept[place] = counts[place] >= plan.rarest());
        if (plan.fromBayes()) {
            beginWithBayes(seen);
        }
        for (int round = 0; round < plan.rounds(); round++) {
            learn(plan.rate() * (plan.rounds() - round) / plan.rounds());
        }
        List<Integer> telling = mostTelling();
        Arrays.fill(kept, false);
        telling.forEach(place -> kept[place] = true);
        learn(plan.rate() / plan.rounds());
        return new LearntCues(
                plan.kinds(),
                plan.largest(),
                telling.stream().map(place -> hashes[place]).toList(),
                telling.stream().map(this::weights).toList());
    }

    private static int place(int cue) {
        return cue >>> (Integer.SIZE - ROOM_BITS);
    }

    private void count(Example example, float[] seen) {
        Cues cues = example.cues(random);
        for (int i = 0; i < cues.size(); i++) {
            int place = place(cues.get(i));
            hashes[place] = cues.get(i);
            counts[place]++;
            seen[place * plan.kinds() + example.kind()]++;
        }
    }

    /** What a cue says for a kind: how much likelier it is there than in the mean of all kinds, in natural logarithms. */
    private void beginWithBayes(float[] seen) {
        int kinds = plan.kinds();
        double[] all = new double[kinds];
        for (int i = 0; i < seen.length; i++) {
            all[i % kinds] += seen[i];
        }
        for (int place = 0; place < ROOM; place++) {
            int first = place * kinds;
            double[] logs = IntStream.range(0, kinds)
                    .mapToDouble(kind -> Math.log((seen[first + kind] + SMOOTHING) / (all[kind] + SMOOTHING * ROOM)))
                    .toArray();
            double mean = Arrays.stream(logs).average().orElseThrow();
            for (int kind = 0; kind < kinds && kept[place]; kind++) {
                weights[first + kind] = (float) (logs[kind] - mean);
            }
        }
    }

    private void learn(float rate) {
        Collections.shuffle(examples, random);
        examples.forEach(example -> learn(example, rate));
    }

    private void learn(Example example, float rate) {
        Cues cues = example.cues(random);
        float share = CueWeights.share(known(cues));
        float[] likelihoods = CueWeights.likelihoods(scores(cues), share);
        for (int kind = 0; kind < likelihoods.length; kind++) {
            float missed = (kind == example.kind() ? 1 : 0) - likelihoods[kind];
            add(cues, kind, rate * example.weight() * missed * share);
        }
    }

    private int known(Cues cues) {
        return (int) IntStream.range(0, cues.size())
                .filter(i -> kept[place(cues.get(i))])
                .count();
    }

    private float[] scores(Cues cues) {
        float[] scores = new float[plan.kinds()];
        for (int i = 0; i < cues.size(); i++) {
            int place = place(cues.get(i));
            for (int kind = 0; kind < scores.length && kept[place]; kind++) {
                scores[kind] += weights[place * scores.length + kind];
            }
        }
        return scores;
    }

    private void add(Cues cues, int kind, float step) {
        for (int i = 0; i < cues.size(); i++) {
            int place = place(cues.get(i));
            int at = place * plan.kinds() + kind;
            weights[at] += kept[place] ? step - plan.shrinking() * weights[at] : 0;
        }
    }

    private List<Integer> mostTelling() {
        double[] telling = IntStream.range(0, ROOM).mapToDouble(this::telling).toArray();
        return IntStream.range(0, ROOM)
                .filter(place -> kept[place])
                .boxed()
                .sorted(Comparator.comparingDouble(place -> -telling[place]))
                .limit(plan.kept())
                .toList();
    }

    private double telling(int place) {
        float[] of = weights(place);
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;
        for (float weight : of) {
            least = Math.min(least, weight);
            most = Math.max(most, weight);
        }
        return Math.pow(counts[place], WORTH_OF_FREQUENCY) * (most - least);
    }

    private float[] weights(int place) {
        return Arrays.copyOfRange(weights, place * plan.kinds(), (place + 1) * plan.kinds());
    }
}
