package org.erfara.text;

import java.util.Arrays;

/** The few nearest of many; of equals those that were offered first. */
final class Shortlist {
    private static final int LENGTH = 64;

    private final int[] slots = new int[LENGTH];
    private final int[] distances = new int[LENGTH];
    private int size;

    Shortlist() {
        Arrays.fill(distances, Integer.MAX_VALUE);
    }

    void offer(int slot, int distance) {
        if (distance >= distances[LENGTH - 1]) {
            return;
        }
        size = Math.min(size + 1, LENGTH);
        int place = size - 1;
        for (; place > 0 && distances[place - 1] > distance; place--) {
            distances[place] = distances[place - 1];
            slots[place] = slots[place - 1];
        }
        distances[place] = distance;
        slots[place] = slot;
    }

    /** By slot, so that what came first is looked at first. */
    int[] inOrder() {
        int[] found = Arrays.copyOf(slots, size);
        Arrays.sort(found);
        return found;
    }
}
