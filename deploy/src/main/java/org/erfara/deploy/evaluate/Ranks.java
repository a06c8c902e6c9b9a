package org.erfara.deploy.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Where in a ranking the right ones stand, the best of all at 1. Of equals the wrong ones come first, so that nobody is
 * right by the order of a file.
 */
final class Ranks {
    private static final int TEN = 10;

    private final int[] ascending;

    private Ranks(int[] ascending) {
        this.ascending = ascending;
    }

    /**
     * @param right what the right ones score, at least one
     * @param wrong what the others score
     */
    static Ranks of(double[] right, double[] wrong) {
        double[] rightOnes = right.clone();
        double[] wrongOnes = wrong.clone();
        Arrays.sort(rightOnes);
        Arrays.sort(wrongOnes);
        int[] ranks = new int[rightOnes.length];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = i + 1 + atLeast(rightOnes[ranks.length - 1 - i], wrongOnes);
        }
        return new Ranks(ranks);
    }

    private static int atLeast(double score, double[] ascending) {
        int from = 0;
        int until = ascending.length;
        while (from < until) {
            int middle = (from + until) >>> 1;
            if (ascending[middle] >= score) {
                until = middle;
            } else {
                from = middle + 1;
            }
        }
        return ascending.length - from;
    }

    static double mean(List<Ranks> rankings, ToDoubleFunction<Ranks> measure) {
        return rankings.stream().mapToDouble(measure).average().orElseThrow();
    }

    /** The mean, over the right ones, of the share of right ones up to each (Manning, Raghavan and Schütze 2008, 8.4). */
    double averagePrecision() {
        double sum = 0;
        for (int i = 0; i < ascending.length; i++) {
            sum += (i + 1.0) / ascending[i];
        }
        return sum / ascending.length;
    }

    /** One divided by the rank of the first right one (Voorhees 1999). */
    double reciprocalRank() {
        return 1.0 / ascending[0];
    }

    /** 1 if the first of all is right, else 0. */
    double firstIsRight() {
        return ascending[0] == 1 ? 1 : 0;
    }

    /**
     * What the first ten are worth, discounted by the logarithm of their rank, to what they could be worth (Järvelin and
     * Kekäläinen 2002, with the discount 1 / log2(rank + 1) that is usual since Burges and others 2005).
     */
    double ndcg10() {
        double gain = 0;
        double ideal = 0;
        for (int i = 0; i < ascending.length && i < TEN; i++) {
            gain += ascending[i] <= TEN ? discount(ascending[i]) : 0;
            ideal += discount(i + 1);
        }
        return gain / ideal;
    }

    private static double discount(int rank) {
        return Math.log(2) / Math.log(rank + 1.0);
    }
}
