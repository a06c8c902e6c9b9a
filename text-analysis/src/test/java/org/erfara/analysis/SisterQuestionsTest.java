package org.erfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.erfara.text.Language;
import org.erfara.text.Vector;
import org.erfara.text.Vectors;
import org.junit.jupiter.api.Test;

/** Danish, bokmål and nynorsk questions that ask the same in other words are told from those that do not. */
class SisterQuestionsTest {
    private static final Vectors VECTORS = new TextAnalysis().vectors();

    private record Sister(String number, String text, Vector vector) {
        double cosine(Sister other) {
            return vector.nearness(other.vector);
        }

        boolean asksTheSameAs(Sister other) {
            return number.equals(other.number);
        }
    }

    private record Pair(Sister one, Sister other) {
        boolean same() {
            return one.asksTheSameAs(other);
        }

        double cosine() {
            return one.cosine(other);
        }
    }

    private static final List<Pair> PAIRS = pairs();

    private static List<Pair> pairs() {
        List<Sister> sisters = Resource.lines("sister-questions.csv").stream()
                .map(line -> line.split("\\|"))
                .map(columns ->
                        new Sister(columns[0], columns[2], VECTORS.of(columns[2], Language.valueOf(columns[1]))))
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < sisters.size(); i++) {
            for (Sister other : sisters.subList(0, i)) {
                pairs.add(new Pair(sisters.get(i), other));
            }
        }
        return pairs;
    }

    @Test
    void no_two_different_questions_are_taken_for_the_same() {
        assertThat(PAIRS).filteredOn(pair -> !pair.same()).allMatch(pair -> pair.cosine() < VECTORS.same());
    }

    @Test
    void nineteen_in_twenty_that_ask_the_same_are_at_least_related() {
        List<Pair> same = PAIRS.stream().filter(Pair::same).toList();

        assertThat(same.stream()
                        .filter(pair -> pair.cosine() >= VECTORS.related())
                        .count())
                .isGreaterThanOrEqualTo(same.size() * 19L / 20);
    }

    @Test
    void nine_in_ten_that_ask_the_same_are_taken_for_the_same() {
        List<Pair> same = PAIRS.stream().filter(Pair::same).toList();

        assertThat(same.stream().filter(pair -> pair.cosine() >= VECTORS.same()).count())
                .isGreaterThanOrEqualTo(same.size() * 9L / 10);
    }

    @Test
    void different_questions_are_on_the_whole_far_apart() {
        assertThat(PAIRS.stream()
                        .filter(pair -> !pair.same())
                        .mapToDouble(Pair::cosine)
                        .average()
                        .orElseThrow())
                .isBetween(-0.1, 0.25);
    }
}
