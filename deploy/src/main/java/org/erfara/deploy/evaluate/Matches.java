package org.erfara.deploy.evaluate;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Which candidate was right for each text, and which was found. */
record Matches(List<Match> all) {
    /**
     * @param right the number of a candidate
     * @param found the number of a candidate
     */
    record Match(int right, int found) {
        boolean hit() {
            return right == found;
        }
    }

    /** The share found rightly. */
    double firstIsRight() {
        return (double) all.stream().filter(Match::hit).count() / all.size();
    }

    /**
     * The F1 of each candidate, weighted by how often it is right: what the benchmark MTEB gives for Tatoeba (Muennighoff
     * and others 2023). A candidate that is found for everything counts for little.
     */
    double f1() {
        Map<Integer, Long> timesRight = count(Match::right);
        Map<Integer, Long> timesFound = count(Match::found);
        return all.stream()
                        .filter(Match::hit)
                        .mapToDouble(match -> f1OfOneHit(
                                timesRight.getOrDefault(match.right(), 0L), timesFound.getOrDefault(match.right(), 0L)))
                        .sum()
                / all.size();
    }

    /** The weight of the candidate divided among its hits: each brings 2 / (right + found), times how often it is right. */
    private static double f1OfOneHit(long timesRight, long timesFound) {
        return 2.0 * timesRight / (timesRight + timesFound);
    }

    private Map<Integer, Long> count(Function<Match, Integer> which) {
        return all.stream().collect(groupingBy(which, counting()));
    }
}
