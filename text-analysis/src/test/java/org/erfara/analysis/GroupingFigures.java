package org.erfara.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.erfara.text.Background;
import org.erfara.text.Language;
import org.erfara.text.Vector;
import org.erfara.text.Vectors;
import org.junit.jupiter.api.Test;

/**
 * Prints what each cosine gives as the threshold of groups, with the nearest centre online, over public sets of questions
 * that ask the same: {@code ./mvnw -pl text-analysis -am test -Dtest=GroupingFigures -Derfara.data=FOLDER}.
 */
class GroupingFigures {
    private static final long SEED = 7;
    private static final int MOST_ROWS = 3_000;

    private record Labelled(String cluster, Vector vector) {}

    private final Vectors vectors = new TextAnalysis().vectors();

    @Test
    void of_public_question_sets() {
        for (String file : List.of("banking77", "clinc150", "hwu64")) {
            print(file, Language.EN);
        }
        for (Language language : List.of(Language.DA, Language.NB, Language.SV)) {
            print("ha_intents", language);
        }
        print("tatoeba_qpara", Language.DA);
    }

    private void print(String file, Language language) {
        List<Labelled> rows = new ArrayList<>();
        for (Map<String, String> row : PublicData.rows(file + ".tsv")) {
            if (PublicData.language(row) == language) {
                rows.add(new Labelled(row.get("cluster"), vectors.of(row.get("text"), language)));
            }
        }
        Collections.shuffle(rows, new Random(SEED));
        List<Labelled> some = rows.subList(0, Math.min(MOST_ROWS, rows.size()));
        System.out.printf(
                "%s %s, %d texts: threshold, pairwise precision and recall, BCubed F1%n", file, language, some.size());
        for (double threshold = 0.35; threshold < 0.85; threshold += 0.05) {
            print(threshold, some, groups(some, threshold));
        }
    }

    private static int[] groups(List<Labelled> rows, double threshold) {
        Background background = Background.none();
        List<Vector> centres = new ArrayList<>();
        List<Vector> special = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        int[] groups = new int[rows.size()];
        for (int i = 0; i < groups.length; i++) {
            Vector vector = rows.get(i).vector();
            int nearest = nearest(background.special(vector), special, threshold);
            if (nearest == centres.size()) {
                centres.add(vector);
                special.add(vector);
                sizes.add(0);
            }
            centres.set(nearest, centres.get(nearest).mean(sizes.get(nearest), vector));
            sizes.set(nearest, sizes.get(nearest) + 1);
            special.set(nearest, background.special(centres.get(nearest)));
            groups[i] = nearest;
            long before = background.version();
            background = background.with(vector);
            if (background.version() != before) {
                special = new ArrayList<>(
                        centres.stream().map(background::special).toList());
            }
        }
        return groups;
    }

    private static int nearest(Vector vector, List<Vector> centres, double threshold) {
        int nearest = centres.size();
        double highest = threshold;
        for (int i = 0; i < centres.size(); i++) {
            double cosine = centres.get(i).cosine(vector);
            if (cosine >= highest) {
                highest = cosine;
                nearest = i;
            }
        }
        return nearest;
    }

    private static void print(double threshold, List<Labelled> rows, int[] groups) {
        Map<String, Integer> clusters = new HashMap<>();
        Map<Integer, Integer> sizes = new HashMap<>();
        Map<String, Integer> both = new HashMap<>();
        for (int i = 0; i < groups.length; i++) {
            clusters.merge(rows.get(i).cluster(), 1, Integer::sum);
            sizes.merge(groups[i], 1, Integer::sum);
            both.merge(rows.get(i).cluster() + "\t" + groups[i], 1, Integer::sum);
        }
        double precision = pairs(both) / pairs(sizes);
        double recall = pairs(both) / pairs(clusters);
        double purity = mean(both, groups.length, key -> sizes.get(Integer.parseInt(key.split("\t")[1])));
        double completeness = mean(both, groups.length, key -> clusters.get(key.split("\t")[0]));
        double bCubed = 2 * purity * completeness / (purity + completeness);
        System.out.printf("%.2f  %.3f %.3f  %.3f  %d groups%n", threshold, precision, recall, bCubed, sizes.size());
    }

    private static double pairs(Map<?, Integer> sizes) {
        return sizes.values().stream()
                .mapToDouble(size -> size * (size - 1.0) / 2)
                .sum();
    }

    private static double mean(Map<String, Integer> both, int count, ToDoubleFunction<String> whole) {
        return both.entrySet().stream()
                        .mapToDouble(entry -> entry.getValue() * entry.getValue() / whole.applyAsDouble(entry.getKey()))
                        .sum()
                / count;
    }
}
