package org.erfara.analysis;

import java.util.Arrays;

/** What a text shows of itself, each word, run of letters or pair of words a number: a hash, which alone is remembered. */
final class Cues {
    private int[] hashes = new int[256];
    private int count;

    /** Two hashes as one; which comes first matters. The last steps of MurmurHash3 (public domain) spread what is close. */
    static int hash(int first, int second) {
        int h = first * 0x01000193 + second;
        h = (h ^ (h >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }

    void add(int hash) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        hashes[count++] = hash;
    }

    int size() {
        return count;
    }

    int get(int index) {
        return hashes[index];
    }
}
