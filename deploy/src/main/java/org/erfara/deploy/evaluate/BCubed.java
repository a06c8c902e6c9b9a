package org.erfara.deploy.evaluate;

import java.util.function.ToDoubleFunction;

/**
 * For each thing, which share of its group is of its cluster, and which share of its cluster is in its group; the mean of
 * both over all things (Bagga and Baldwin 1998, "Entity-based cross-document coreferencing using the vector space model").
 *
 * @param precision 0 to 1
 * @param recall 0 to 1
 */
record BCubed(double precision, double recall) {
    static BCubed of(Contingency table) {
        return new BCubed(mean(table, Contingency.Meeting::group), mean(table, Contingency.Meeting::cluster));
    }

    private static double mean(Contingency table, ToDoubleFunction<Contingency.Meeting> whole) {
        double sum = 0;
        for (Contingency.Meeting meeting : table.meetings()) {
            sum += meeting.shared() * meeting.shared() / whole.applyAsDouble(meeting);
        }
        return sum / table.things();
    }

    double f1() {
        return HarmonicMean.of(precision, recall);
    }
}
