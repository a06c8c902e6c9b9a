package org.erfara.deploy.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.erfara.text.Vectors;

/** A file whose clusters are known, put into groups again and again, each time with another bar. */
final class LabelledFile {
    private static final long SEED = 1;
    /** Enough to tell; what is tried dozens of times has to be quick. */
    private static final int MOST_TEXTS = 1_000;

    private static final int LOWEST_BAR = 30;
    private static final int HIGHEST_BAR = 90;
    private static final int STEP = 3;
    private static final double HUNDRED = 100;

    private final int[] clusters;
    private final OnlineGroups texts;
    private final Vectors vectors;

    LabelledFile(TextTable table, Scope scope, Ear ear) {
        Selection all = Selection.of(table.with("cluster", "text"), scope);
        List<TextTable.Row> rows = new ArrayList<>(all.rows());
        Collections.shuffle(rows, new Random(SEED));
        Selection some = new Selection(rows.subList(0, Math.min(MOST_TEXTS, rows.size())), 0, scope);
        clusters = Clusters.of(some);
        texts = new OnlineGroups(ear.asked(some.written("text")), (doing, share) -> {});
        vectors = ear.inUse();
    }

    /** From the lowest bar to the highest, the same ones for every file. */
    List<TriedBar> tryAll(Watcher watcher) {
        List<Double> bars = IntStream.rangeClosed(LOWEST_BAR / STEP, HIGHEST_BAR / STEP)
                .mapToObj(step -> step * STEP / HUNDRED)
                .toList();
        return new Batches(watcher, "trying bars").each(bars, this::tried);
    }

    private TriedBar tried(double bar) {
        Contingency table = Contingency.of(clusters, texts.by(new Barred(vectors, bar)));
        return new TriedBar(bar, BCubed.of(table), Pairs.of(table));
    }
}
