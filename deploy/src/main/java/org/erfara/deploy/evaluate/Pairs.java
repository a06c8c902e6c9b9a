package org.erfara.deploy.evaluate;

import java.util.Collection;

/**
 * Counts pairs of things.
 *
 * @param together in one group and in one cluster
 * @param grouped in one group
 * @param clustered in one cluster
 * @param all of them
 */
record Pairs(double together, double grouped, double clustered, double all) {
    static Pairs of(Contingency table) {
        double together = table.meetings().stream()
                .mapToDouble(meeting -> among(meeting.shared()))
                .sum();
        return new Pairs(together, among(table.groups()), among(table.clusters()), among(table.things()));
    }

    private static double among(Collection<Integer> sizes) {
        return sizes.stream().mapToDouble(Pairs::among).sum();
    }

    private static double among(double things) {
        return things * (things - 1) / 2;
    }

    /** The share of pairs put together that belong together; 1 if no pair was, for then none is wrong. */
    double precision() {
        return grouped == 0 ? 1 : together / grouped;
    }

    /** The share of pairs belonging together that were put together; 1 if there are none. */
    double recall() {
        return clustered == 0 ? 1 : together / clustered;
    }

    /**
     * The index of Rand, 1 if both ways of putting things together are the same and 0 on average if one of them is chance
     * (Hubert and Arabie 1985, "Comparing partitions").
     */
    double adjustedRand() {
        double chance = all == 0 ? 0 : grouped * clustered / all;
        double most = (grouped + clustered) / 2;
        return most == chance ? 1 : (together - chance) / (most - chance);
    }
}
