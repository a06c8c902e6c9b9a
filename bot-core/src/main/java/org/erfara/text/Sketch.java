package org.erfara.text;

import java.util.SplittableRandom;

/**
 * A few bits of a vector: two vectors near each other differ in few of them. The vector is turned at random first, so that
 * every bit tells of all dimensions, however little lies in most of them: the signs of a randomised Hadamard transform (Ailon
 * and Chazelle 2009, "The Fast Johnson–Lindenstrauss Transform", section 2, before signs as in Charikar 2002, "Similarity
 * Estimation Techniques from Rounding Algorithms", section 3).
 */
final class Sketch {
    /** Any number: it only has to stay the same while a server runs. */
    private static final long SEED = 20_260_202;

    private Sketch() {}

    /** One bit a dimension, filled up to a power of two. */
    static long[] of(byte[] values) {
        int[] turned = flipped(values);
        for (int half = 1; half < turned.length; half *= 2) {
            addAndSubtract(turned, half);
        }
        return signs(turned);
    }

    private static int[] flipped(byte[] values) {
        int[] flipped = new int[Math.max(Long.SIZE, Integer.highestOneBit(Math.max(1, 2 * values.length - 1)))];
        SplittableRandom chance = new SplittableRandom(SEED);
        for (int i = 0; i < values.length; i++) {
            flipped[i] = chance.nextBoolean() ? values[i] : -values[i];
        }
        return flipped;
    }

    /** One step of the fast Walsh–Hadamard transform. */
    private static void addAndSubtract(int[] values, int half) {
        for (int block = 0; block < values.length; block += 2 * half) {
            for (int i = block; i < block + half; i++) {
                int one = values[i];
                int other = values[i + half];
                values[i] = one + other;
                values[i + half] = one - other;
            }
        }
    }

    private static long[] signs(int[] values) {
        long[] bits = new long[values.length / Long.SIZE];
        for (int i = 0; i < values.length; i++) {
            if (values[i] > 0) {
                bits[i / Long.SIZE] |= 1L << (i % Long.SIZE);
            }
        }
        return bits;
    }
}
