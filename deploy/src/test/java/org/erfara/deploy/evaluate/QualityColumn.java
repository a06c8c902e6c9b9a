package org.erfara.deploy.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.erfara.text.Vectors;

/**
 * What one contender comes to.
 *
 * @param figures by the name of the row, as they are printed
 */
record QualityColumn(String name, Map<String, String> figures) {
    static QualityColumn of(Contender contender, Path folder) {
        Map<String, String> figures = new LinkedHashMap<>();
        for (QualityRow row : QualityRow.ofVectors()) {
            TextTable table = row.table(folder);
            figures.put(row.name(), printed(row.figure(table, contender.ear(table))));
        }
        if (contender.grouped()) {
            addGroups(contender, folder, figures);
        }
        System.out.println(contender.name() + " " + figures);
        return new QualityColumn(contender.name(), figures);
    }

    /** What ships has one bar for all; every other gets the one with which its groups are best on these very files. */
    private static void addGroups(Contender contender, Path folder, Map<String, String> figures) {
        Calibration calibration = calibrated(contender, folder);
        double bar = contender.ships()
                ? Contender.ERFARA
                        .over()
                        .apply(QualityRow.ofGroups().get(0).table(folder))
                        .same()
                : calibration.boldest().bar();
        for (QualityRow row : QualityRow.ofGroups()) {
            TextTable table = row.table(folder);
            Vectors vectors = new Barred(contender.over().apply(table), bar);
            figures.put(row.name(), printed(row.figure(table, Contender.ear(vectors))));
        }
        figures.put(QualityRow.KEPT, printed(100 * mean(calibration.kept(bar))));
        figures.put(QualityRow.BAR, String.format(Locale.ROOT, "%.2f", bar));
    }

    private static Calibration calibrated(Contender contender, Path folder) {
        List<List<TriedBar>> tried = new ArrayList<>();
        for (QualityRow row : QualityRow.ofGroups()) {
            TextTable table = row.table(folder);
            tried.add(new LabelledFile(table, row.scope(), contender.ear(table)).tryAll(Watcher.NOBODY));
        }
        return new Calibration(tried);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    static String printed(double figure) {
        return String.format(Locale.ROOT, "%.1f", figure);
    }
}
