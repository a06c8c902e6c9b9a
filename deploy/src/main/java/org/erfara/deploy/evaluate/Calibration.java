package org.erfara.deploy.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Which bar to set for these vectors, by files whose clusters are known. Of the bars with which at least eight in ten pairs
 * are rightly put together it is the one with the best BCubed F1, both as means over the files. Eight in ten, because
 * one wrong group hides what people meant, while two groups that ask the same are put together with one press.
 *
 * @param files what was tried, for each file; the same bars for all
 */
record Calibration(List<List<TriedBar>> files) {
    private static final double FEWEST_RIGHT = 0.8;

    /** What came of one bar, as means over the files. */
    record Mean(double bar, double bCubed, double precision, double recall) {
        boolean cautious() {
            return precision >= FEWEST_RIGHT;
        }
    }

    List<Mean> means() {
        return IntStream.range(0, files.get(0).size()).mapToObj(this::mean).toList();
    }

    private Mean mean(int bar) {
        return new Mean(
                files.get(0).get(bar).bar(),
                mean(bar, tried -> tried.bCubed().f1()),
                mean(bar, tried -> tried.pairs().precision()),
                mean(bar, tried -> tried.pairs().recall()));
    }

    private double mean(int bar, ToDoubleFunction<TriedBar> figure) {
        return files.stream()
                .map(tried -> tried.get(bar))
                .mapToDouble(figure)
                .average()
                .orElseThrow();
    }

    /** Where no bar is cautious enough, the one with most pairs put together rightly. */
    Mean best() {
        List<Mean> cautious = means().stream().filter(Mean::cautious).toList();
        return cautious.isEmpty()
                ? means().stream()
                        .max(Comparator.comparingDouble(Mean::precision))
                        .orElseThrow()
                : cautious.stream()
                        .max(Comparator.comparingDouble(Mean::bCubed))
                        .orElseThrow();
    }

    /** The one with the best groups, whatever the share of pairs that are wrong. */
    Mean boldest() {
        return means().stream().max(Comparator.comparingDouble(Mean::bCubed)).orElseThrow();
    }

    /** How much of the best BCubed F1 that any bar gives on it each file keeps with the one tried next to this, 0 to 1. */
    List<Double> kept(double bar) {
        List<Double> kept = new ArrayList<>();
        for (List<TriedBar> file : files) {
            double most = file.stream()
                    .mapToDouble(tried -> tried.bCubed().f1())
                    .max()
                    .orElseThrow();
            double here = file.stream()
                    .min(Comparator.comparingDouble(tried -> Math.abs(tried.bar() - bar)))
                    .map(tried -> tried.bCubed().f1())
                    .orElseThrow();
            kept.add(here / most);
        }
        return kept;
    }
}
