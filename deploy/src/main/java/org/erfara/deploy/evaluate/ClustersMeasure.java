package org.erfara.deploy.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Lets texts come one after the other, as if each asked something, and compares the groups with the clusters of the file.
 * Columns {@code cluster}, {@code text} and, if there is one, {@code lang}.
 *
 * @param order a seed for an order by chance, or empty for the order of the file
 */
public record ClustersMeasure(Optional<Long> order) implements Measure {
    @Override
    public Figures of(TextTable table, Scope scope, Ear ear) {
        Selection selection = inOrder(Selection.of(table.with("cluster", "text"), scope));
        List<Ear.Asked> asked = ear.asked(selection.written("text"));
        int[] groups = new OnlineGroups(asked, ear.watcher()).by(ear.inUse());
        return figures(Figures.of(selection, ear), Contingency.of(Clusters.of(selection), groups));
    }

    private Selection inOrder(Selection selection) {
        List<TextTable.Row> rows = new ArrayList<>(selection.rows());
        order.ifPresent(seed -> Collections.shuffle(rows, new Random(seed)));
        return new Selection(rows, selection.leftOut(), selection.scope());
    }

    private static Figures figures(Figures figures, Contingency table) {
        BCubed bCubed = BCubed.of(table);
        Pairs pairs = Pairs.of(table);
        return figures.note("clusters", "Clusters in the file", table.clusters().size())
                .note("groups", "Groups found", table.groups().size())
                .share("bcubedF1", "BCubed F1", bCubed.f1())
                .share("bcubedPrecision", "BCubed precision", bCubed.precision())
                .share("bcubedRecall", "BCubed recall", bCubed.recall())
                .share("vMeasure", "V-measure", VMeasure.of(table).v())
                .share("ari", "Adjusted Rand index", pairs.adjustedRand())
                .share("pairPrecision", "Pairs put together rightly", pairs.precision())
                .share("pairRecall", "Pairs found", pairs.recall());
    }
}
