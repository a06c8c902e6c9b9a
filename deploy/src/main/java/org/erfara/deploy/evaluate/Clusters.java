package org.erfara.deploy.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a file's column {@code cluster} says belongs together. */
final class Clusters {
    private Clusters() {}

    /** A number for each row, the same for those of one cluster; a row without a cluster belongs with no other. */
    static int[] of(Selection selection) {
        Map<String, Integer> numbers = new HashMap<>();
        List<TextTable.Row> rows = selection.rows();
        int[] clusters = new int[rows.size()];
        for (int i = 0; i < clusters.length; i++) {
            String cluster = rows.get(i).get("cluster");
            int alone = -1 - i;
            clusters[i] = cluster.isEmpty() ? alone : numbers.computeIfAbsent(cluster, missing -> numbers.size());
        }
        return clusters;
    }
}
