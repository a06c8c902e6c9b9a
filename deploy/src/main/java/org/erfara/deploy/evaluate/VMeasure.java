package org.erfara.deploy.evaluate;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/**
 * How much knowing the group tells of the cluster and the other way round, by entropy (Rosenberg and Hirschberg 2007,
 * "V-measure: a conditional entropy-based external cluster evaluation measure", with β = 1).
 *
 * @param homogeneity 0 to 1; 1 if no group holds things of two clusters
 * @param completeness 0 to 1; 1 if no cluster is spread over two groups
 */
record VMeasure(double homogeneity, double completeness) {
    static VMeasure of(Contingency table) {
        return new VMeasure(
                known(conditional(table, Contingency.Meeting::group), entropy(table, table.clusters())),
                known(conditional(table, Contingency.Meeting::cluster), entropy(table, table.groups())));
    }

    private static double known(double left, double all) {
        return all == 0 ? 1 : 1 - left / all;
    }

    private static double entropy(Contingency table, Collection<Integer> sizes) {
        double sum = 0;
        for (int size : sizes) {
            double share = (double) size / table.things();
            sum -= share * Math.log(share);
        }
        return sum;
    }

    private static double conditional(Contingency table, ToDoubleFunction<Contingency.Meeting> given) {
        double sum = 0;
        for (Contingency.Meeting meeting : table.meetings()) {
            sum -= meeting.shared() / table.things() * Math.log(meeting.shared() / given.applyAsDouble(meeting));
        }
        return sum;
    }

    double v() {
        return HarmonicMean.of(homogeneity, completeness);
    }
}
