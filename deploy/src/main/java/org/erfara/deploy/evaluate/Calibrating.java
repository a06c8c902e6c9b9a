package org.erfara.deploy.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.erfara.deploy.UserProblem;
import org.erfara.text.Vector;

/** Finds the bar for the vectors in use: from files whose clusters are known, or else from texts alone. */
public record Calibrating(Ear ear, Scope scope) {
    private static final String CLUSTER = "cluster";

    /**
     * @param tables at least one; all with a column {@code cluster}, or all without
     * @throws UserProblem if a table does not have what is needed
     */
    public Figures by(List<TextTable> tables) {
        long labelled = tables.stream().filter(table -> table.has(CLUSTER)).count();
        if (labelled == 0) {
            return byTextsAlone(tables);
        }
        if (labelled < tables.size()) {
            throw new UserProblem(
                    "Some of these files have a column cluster and some have not; give one kind at a time.");
        }
        return byClusters(tables);
    }

    private Figures byClusters(List<TextTable> tables) {
        List<List<TriedBar>> tried = new ArrayList<>();
        for (TextTable table : tables) {
            tried.add(new LabelledFile(table, scope, ear).tryAll(ear.watcher()));
        }
        Calibration calibration = new Calibration(tried);
        Calibration.Mean best = calibration.best();
        return suggestion(best.bar())
                .note("why", "Why", why(best))
                .note(
                        "boldest",
                        "With the best BCubed F1, however many pairs are wrong",
                        calibration.boldest().bar())
                .note(
                        "bars",
                        "Bars tried",
                        calibration.means().stream().map(Calibrating::line).toList())
                .note(
                        "kept",
                        "Of its own best BCubed F1 each file keeps, %",
                        kept(tables, calibration.kept(best.bar())));
    }

    private static String why(Calibration.Mean best) {
        return best.cautious()
                ? "of all bars with which at least eight in ten pairs are put together rightly, the one with the best BCubed F1"
                : "no bar puts eight in ten pairs together rightly; this one comes nearest";
    }

    private static Map<String, Double> line(Calibration.Mean mean) {
        Map<String, Double> line = new LinkedHashMap<>();
        line.put("bar", mean.bar());
        line.put("bcubedF1", Figures.hundredths(mean.bCubed() * 100));
        line.put("pairPrecision", Figures.hundredths(mean.precision() * 100));
        line.put("pairRecall", Figures.hundredths(mean.recall() * 100));
        return line;
    }

    private static Map<String, Double> kept(List<TextTable> tables, List<Double> shares) {
        Map<String, Double> kept = new LinkedHashMap<>();
        for (int i = 0; i < shares.size(); i++) {
            kept.put(tables.get(i).name(), Figures.hundredths(shares.get(i) * 100));
        }
        return kept;
    }

    private Figures byTextsAlone(List<TextTable> tables) {
        Map<String, Double> bars = new LinkedHashMap<>();
        tables.forEach(table -> bars.put(table.name(), Figures.hundredths(barByChance(table))));
        return suggestion(Collections.max(bars.values()))
                .note(
                        "why",
                        "Why",
                        "two texts taken by chance reach it less than once in " + ByChance.ONCE_IN + " times")
                .note("bars", "Of each file; the highest is suggested", bars);
    }

    private double barByChance(TextTable table) {
        List<Vector> vectors =
                ear.vectors(Selection.of(table.with("text"), scope).written("text"));
        if (vectors.size() < ByChance.FEWEST_TEXTS) {
            throw table.problem(
                    "has too few texts to tell how near they are by chance: fewer than " + ByChance.FEWEST_TEXTS);
        }
        return ByChance.bar(vectors);
    }

    /** Themes keep the ratio to groups that they have in what ships. */
    private Figures suggestion(double same) {
        double ratio = ear.inUse().related() / ear.inUse().same();
        return new Figures()
                .note("same", "Suggested bar for what asks the same", Figures.hundredths(same))
                .note("related", "and for what belongs to one theme", Figures.hundredths(same * ratio))
                .note("inUse", "In use now", ear.inUse().same());
    }
}
