package org.erfara.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Finds the vector nearest to another. A first look compares a few bits, which costs a few instructions an entry; the nearest
 * few are then compared exactly. What is found depends only on the entries and on the order in which their
 * keys first came, so an index filled again by ascending key finds the same. Not thread-safe.
 */
public final class VectorIndex {
    private static final long NO_KEY = Long.MIN_VALUE;

    private final Map<Long, Integer> slots = new HashMap<>();
    private final List<@Nullable Vector> vectors = new ArrayList<>();
    private final Sketches sketches = new Sketches();
    private long[] keys = new long[0];
    private long[] until = new long[0];

    /**
     * Adds the vector or replaces the one with the same key.
     *
     * @param lastMoment after it the entry is no longer found
     */
    public void put(long key, Vector vector, Instant lastMoment) {
        int slot = slots.computeIfAbsent(key, missing -> append(missing, vector));
        vectors.set(slot, vector);
        until[slot] = lastMoment.toEpochMilli();
        sketches.put(slot, vector.sketch());
    }

    private int append(long key, Vector vector) {
        int slot = vectors.size();
        if (slot == keys.length) {
            grow(Math.max(64, slot * 2));
        }
        keys[slot] = key;
        vectors.add(vector);
        return slot;
    }

    private void grow(int room) {
        keys = Arrays.copyOf(keys, room);
        until = Arrays.copyOf(until, room);
    }

    /** Takes an entry out; nothing happens if there is none. */
    public void remove(long key) {
        Integer slot = slots.remove(key);
        if (slot != null) {
            vectors.set(slot, null);
            until[slot] = Long.MIN_VALUE;
        }
    }

    /**
     * The key of the entry with the highest {@link Vector#nearness}, if that is at least {@code least}; of equals the one
     * that came first.
     */
    public OptionalLong nearest(Vector vector, Instant at, double least) {
        return nearestBut(NO_KEY, vector, at, least);
    }

    /** The same, among all but one. */
    public OptionalLong nearestBut(long key, Vector vector, Instant at, double least) {
        OptionalLong best = OptionalLong.empty();
        double highest = Math.nextDown(least);
        long now = at.toEpochMilli();
        for (int slot : sketches.near(vector.sketch(), vectors.size(), candidate -> until[candidate] >= now)) {
            Vector candidate = vectors.get(slot);
            double near = candidate == null ? -1 : candidate.nearness(vector);
            if (near > highest && keys[slot] != key) {
                highest = near;
                best = OptionalLong.of(keys[slot]);
            }
        }
        return best;
    }
}
