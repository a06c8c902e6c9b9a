package org.erfara.text;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Finds, of the sketches of many vectors, the few that differ least from another. The first bits of all lie side by side
 * and are read for every one; the rest only for the two thousand that look nearest by then, so that among a million it is
 * mostly a quarter of the memory that is read. Not thread-safe.
 */
final class Sketches {
    /** Of unrelated vectors one in 4,000 looks as near by 256 bits as one of two with a cosine of a half. */
    private static final int FIRST_WORDS = 4;

    private static final int LOOKED_AT = 2_048;
    private static final short OUT_OF_SIGHT = Short.MAX_VALUE;

    private long[] first = new long[0];
    private long[] rest = new long[0];
    private short[] distances = new short[0];
    private int firstWords;
    private int restWords;

    /**
     * @param slot from 0 on; with it there is room for all up to it
     * @param sketch as long as all others
     */
    void put(int slot, long[] sketch) {
        firstWords = Math.min(FIRST_WORDS, sketch.length);
        restWords = sketch.length - firstWords;
        if (slot >= distances.length) {
            grow(Math.max(64, slot * 2));
        }
        System.arraycopy(sketch, 0, first, slot * firstWords, firstWords);
        System.arraycopy(sketch, firstWords, rest, slot * restWords, restWords);
    }

    private void grow(int room) {
        first = Arrays.copyOf(first, room * firstWords);
        rest = Arrays.copyOf(rest, room * restWords);
        distances = Arrays.copyOf(distances, room);
    }

    /** The slots, ascending, of the few that differ least, of those below {@code size} that are in sight. */
    int[] near(long[] sketch, int size, IntPredicate inSight) {
        int furthest = furthest(look(sketch, size, inSight));
        Shortlist shortlist = new Shortlist();
        for (int slot = 0; slot < size; slot++) {
            if (distances[slot] <= furthest) {
                shortlist.offer(slot, distances[slot] + further(sketch, slot));
            }
        }
        return shortlist.inOrder();
    }

    /** How many are at each distance by the first bits. */
    private int[] look(long[] sketch, int size, IntPredicate inSight) {
        int[] counts = new int[firstWords * Long.SIZE + 1];
        for (int slot = 0; slot < size; slot++) {
            distances[slot] = inSight.test(slot) ? distance(sketch, slot) : OUT_OF_SIGHT;
            if (distances[slot] != OUT_OF_SIGHT) {
                counts[distances[slot]]++;
            }
        }
        return counts;
    }

    private static int furthest(int[] counts) {
        int seen = 0;
        int distance = 0;
        while (distance < counts.length && seen + counts[distance] <= LOOKED_AT) {
            seen += counts[distance++];
        }
        return distance;
    }

    private short distance(long[] sketch, int slot) {
        int differing = 0;
        int from = slot * firstWords;
        for (int word = 0; word < firstWords; word++) {
            differing += Long.bitCount(sketch[word] ^ first[from + word]);
        }
        return (short) differing;
    }

    private int further(long[] sketch, int slot) {
        int differing = 0;
        int from = slot * restWords;
        for (int word = 0; word < restWords; word++) {
            differing += Long.bitCount(sketch[firstWords + word] ^ rest[from + word]);
        }
        return differing;
    }
}
