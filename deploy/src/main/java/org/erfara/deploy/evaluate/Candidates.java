package org.erfara.deploy.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.erfara.text.Vector;

/** Texts of which one is to be found; of those that are word for word the same, one stands for all. */
final class Candidates {
    private final List<Vector> vectors = new ArrayList<>();
    private final int[] ofRow;

    /**
     * @param written a text for each row
     * @param meant their vectors
     */
    Candidates(List<Written> written, List<Vector> meant) {
        Map<String, Integer> known = new LinkedHashMap<>();
        ofRow = new int[written.size()];
        for (int row = 0; row < ofRow.length; row++) {
            ofRow[row] = known.computeIfAbsent(written.get(row).text(), missing -> known.size());
            if (ofRow[row] == vectors.size()) {
                vectors.add(meant.get(row));
            }
        }
    }

    /** The number of the candidate that is right for a row. */
    int of(int row) {
        return ofRow[row];
    }

    /** The number of the nearest; of equals, the first in the file. */
    int nearest(Vector vector) {
        int nearest = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < vectors.size(); i++) {
            double cosine = vectors.get(i).nearness(vector);
            if (cosine > highest) {
                highest = cosine;
                nearest = i;
            }
        }
        return nearest;
    }

    /** Where the right one for a row stands when all are ranked. */
    Ranks ranks(int row, Vector vector) {
        double[] right = {vectors.get(ofRow[row]).nearness(vector)};
        double[] wrong = new double[vectors.size() - 1];
        for (int i = 0, next = 0; i < vectors.size(); i++) {
            if (i != ofRow[row]) {
                wrong[next++] = vectors.get(i).nearness(vector);
            }
        }
        return Ranks.of(right, wrong);
    }
}
