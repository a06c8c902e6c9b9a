package org.erfara.deploy.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.erfara.text.Vector;

/**
 * Ranks all other texts by how near they are to each one that has others of its cluster, and asks how far up those stand
 * (leave-one-out). Columns {@code cluster}, {@code text} and, if there is one, {@code lang}.
 */
public final class SimilarMeasure implements Measure {
    @Override
    public Figures of(TextTable table, Scope scope, Ear ear) {
        Selection selection = Selection.of(table.with("cluster", "text"), scope);
        List<Ranks> rankings = rankings(selection, ear);
        if (rankings.isEmpty()) {
            throw table.problem("has no two texts of one cluster");
        }
        return Figures.of(selection, ear)
                .note("ranked", "Texts with others of their cluster", rankings.size())
                .share("map", "Mean average precision (MAP)", Ranks.mean(rankings, Ranks::averagePrecision))
                .share("mrr", "Mean reciprocal rank (MRR)", Ranks.mean(rankings, Ranks::reciprocalRank))
                .share("p1", "The nearest is right (P@1)", Ranks.mean(rankings, Ranks::firstIsRight));
    }

    private static List<Ranks> rankings(Selection selection, Ear ear) {
        List<Vector> heard = ear.vectors(selection.written("text"));
        List<Vector> vectors = new Compared(heard).each(heard);
        int[] clusters = Clusters.of(selection);
        List<Integer> texts = IntStream.range(0, clusters.length).boxed().toList();
        return new Batches(ear.watcher(), "comparing")
                .each(texts, text -> ranking(text, vectors, clusters)).stream()
                        .flatMap(Optional::stream)
                        .toList();
    }

    /** Empty if no other text is of its cluster. */
    private static Optional<Ranks> ranking(int text, List<Vector> vectors, int[] clusters) {
        double[] right = cosines(text, vectors, other -> other != text && clusters[other] == clusters[text]);
        return right.length == 0
                ? Optional.empty()
                : Optional.of(Ranks.of(right, cosines(text, vectors, other -> clusters[other] != clusters[text])));
    }

    private static double[] cosines(int text, List<Vector> vectors, IntPredicate among) {
        return IntStream.range(0, vectors.size())
                .filter(among)
                .mapToDouble(other -> vectors.get(text).nearness(vectors.get(other)))
                .toArray();
    }
}
