package org.erfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CueTrainingTest {
    private static final CueTraining.Plan PLAN = new CueTraining.Plan(2, 1, 100, true, 0.1f, 0, 3, 6, 1);

    private record Shown(int kind, List<Integer> hashes) implements CueTraining.Example {
        @Override
        public float weight() {
            return 1;
        }

        @Override
        public Cues cues(Random random) {
            Cues cues = new Cues();
            for (int hash : hashes) {
                cues.add(Cues.hash(1, hash));
            }
            return cues;
        }
    }

    private final CueWeights weights =
            new CueTraining(PLAN, examples()).learnt().asRead();

    private static List<CueTraining.Example> examples() {
        List<CueTraining.Example> examples = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            examples.add(new Shown(0, List.of(10, 30)));
            examples.add(new Shown(1, List.of(20, 30)));
        }
        return examples;
    }

    @Test
    void what_was_seen_with_a_kind_tells_it() {
        assertThat(likelihood(0, new Shown(0, List.of(10)))).isGreaterThan(0.8f);
        assertThat(likelihood(1, new Shown(1, List.of(20)))).isGreaterThan(0.8f);
    }

    @Test
    void what_was_seen_with_both_kinds_tells_nothing() {
        assertThat(likelihood(0, new Shown(0, List.of(30)))).isBetween(0.4f, 0.6f);
    }

    @Test
    void what_was_never_seen_tells_nothing() {
        assertThat(likelihood(0, new Shown(0, List.of(40)))).isEqualTo(0.5f);
    }

    private float likelihood(int kind, Shown shown) {
        return weights.likelihoods(shown.cues(new Random(1)))[kind];
    }
}
