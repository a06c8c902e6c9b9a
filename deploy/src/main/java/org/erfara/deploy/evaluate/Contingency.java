package org.erfara.deploy.evaluate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How two ways of putting the same things together meet: the clusters that people made, and the groups that were found.
 *
 * @param things how many there are
 * @param clusters sizes of the clusters
 * @param groups sizes of the groups
 * @param meetings one for each cluster and group that share things
 */
record Contingency(int things, Collection<Integer> clusters, Collection<Integer> groups, List<Meeting> meetings) {
    /**
     * Where a cluster and a group meet.
     *
     * @param shared things in both
     * @param cluster size of the cluster
     * @param group size of the group
     */
    record Meeting(double shared, double cluster, double group) {}

    private record Both(int cluster, int group) {}

    /**
     * @param clusters the number of the cluster of each thing
     * @param groups the number of the group of each thing, in the same order
     */
    static Contingency of(int[] clusters, int[] groups) {
        Map<Integer, Integer> clusterSizes = new HashMap<>();
        Map<Integer, Integer> groupSizes = new HashMap<>();
        Map<Both, Integer> shared = new HashMap<>();
        for (int i = 0; i < clusters.length; i++) {
            clusterSizes.merge(clusters[i], 1, Integer::sum);
            groupSizes.merge(groups[i], 1, Integer::sum);
            shared.merge(new Both(clusters[i], groups[i]), 1, Integer::sum);
        }
        List<Meeting> meetings = shared.entrySet().stream()
                .map(meeting -> new Meeting(
                        meeting.getValue(),
                        clusterSizes.getOrDefault(meeting.getKey().cluster(), 0),
                        groupSizes.getOrDefault(meeting.getKey().group(), 0)))
                .toList();
        return new Contingency(clusters.length, clusterSizes.values(), groupSizes.values(), meetings);
    }
}
