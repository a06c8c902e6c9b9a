package org.erfara.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Learns from sentences and their translations which word stands for which: IBM model 1 (Brown et al. 1993, The
 * Mathematics of Statistical Machine Translation) with words more likely to stand for those at the same place (Dyer et
 * al. 2013, A Simple, Fast, and Effective Reparameterization of IBM Model 2).
 */
final class WordAlignment {
    static final int NOTHING = -1;

    private static final int ROUNDS = 6;
    /** As in Dyer et al. */
    private static final double TENSION = 4;

    private static final double SHARE_OF_NOTHING = 0.08;
    private static final int NO_WORD = Integer.MAX_VALUE;
    private static final double ALMOST_NOTHING = 1e-6;

    private final long[] links;
    private final float[] chances;

    /**
     * Two texts as numbers of words.
     *
     * @param from the words that stand for something
     * @param to the words they stand for
     */
    record Pair(int[] from, int[] to) {
        Pair turned() {
            return new Pair(to, from);
        }
    }

    private WordAlignment(long[] links) {
        this.links = links;
        chances = new float[links.length];
        Arrays.fill(chances, 1);
    }

    static WordAlignment learn(List<Pair> pairs) {
        WordAlignment alignment = new WordAlignment(pairs.stream()
                .flatMapToLong(WordAlignment::links)
                .sorted()
                .distinct()
                .toArray());
        for (int round = 0; round < ROUNDS; round++) {
            alignment.learnFurther(pairs);
        }
        return alignment;
    }

    private static LongStream links(Pair pair) {
        return Arrays.stream(pair.to)
                .mapToObj(to -> LongStream.concat(
                        LongStream.of(link(NO_WORD, to)),
                        Arrays.stream(pair.from).mapToLong(from -> link(from, to))))
                .flatMapToLong(all -> all);
    }

    private static long link(int from, int to) {
        return ((long) from << Integer.SIZE) | to;
    }

    private void learnFurther(List<Pair> pairs) {
        double[] counts = new double[links.length];
        for (Pair pair : pairs) {
            for (int to = 0; to < pair.to.length; to++) {
                count(pair, to, counts);
            }
        }
        for (int start = 0; start < links.length; ) {
            int end = start;
            double all = 0;
            while (end < links.length && links[end] >> Integer.SIZE == links[start] >> Integer.SIZE) {
                all += counts[end++] + ALMOST_NOTHING;
            }
            for (; start < end; start++) {
                chances[start] = (float) (counts[start] / all);
            }
        }
    }

    private void count(Pair pair, int to, double[] counts) {
        double[] likely = likely(pair, to);
        double all = Arrays.stream(likely).sum();
        for (int from = 0; from < likely.length && all > 0; from++) {
            counts[place(pair, from - 1, to)] += likely[from] / all;
        }
    }

    /** How likely it is that the word stands for nothing, for the first word, for the second … */
    private double[] likely(Pair pair, int to) {
        double[] near = new double[pair.from.length];
        Arrays.setAll(
                near, from -> Math.exp(-TENSION * Math.abs((from + 0.5) / near.length - (to + 0.5) / pair.to.length)));
        double all = Arrays.stream(near).sum();
        double[] likely = new double[near.length + 1];
        likely[0] = SHARE_OF_NOTHING * chances[place(pair, NOTHING, to)];
        for (int from = 0; from < near.length; from++) {
            likely[from + 1] = (1 - SHARE_OF_NOTHING) * near[from] / all * chances[place(pair, from, to)];
        }
        return likely;
    }

    private int place(Pair pair, int from, int to) {
        return Arrays.binarySearch(links, link(from == NOTHING ? NO_WORD : pair.from[from], pair.to[to]));
    }

    /** For each word on the far side the place of the word that stands for it, or {@link #NOTHING}. */
    int[] of(Pair pair) {
        int[] best = new int[pair.to.length];
        for (int to = 0; to < best.length; to++) {
            double[] likely = likely(pair, to);
            int likeliest = 0;
            for (int from = 1; from < likely.length; from++) {
                likeliest = likely[from] > likely[likeliest] ? from : likeliest;
            }
            best[to] = likeliest - 1;
        }
        return best;
    }
}
