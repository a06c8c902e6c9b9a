package org.erfara.privacy;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * That what was kept of a person has been erased. Nothing of it is in here.
 *
 * @param id by chance
 * @param at to the millisecond
 * @param person a keyed hash under a key of its own, which nothing else that is kept goes by
 * @param counts how much of each kind there was
 */
public record Erasure(String id, Instant at, String person, SortedMap<String, Integer> counts) {
    public Erasure {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }
}
