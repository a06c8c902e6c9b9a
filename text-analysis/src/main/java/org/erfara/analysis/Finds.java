package org.erfara.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.erfara.text.Found;

/** What has been found so far in one text; who comes first keeps the place. */
final class Finds {
    private final List<Found> found = new ArrayList<>();
    private final BitSet taken = new BitSet();

    void add(Found.Kind kind, int from, int to) {
        add(Found.alone(kind, from, to));
    }

    void add(Found one) {
        int next = taken.nextSetBit(one.from());
        if (next < 0 || next >= one.to()) {
            taken.set(one.from(), one.to());
            found.add(one);
        }
    }

    List<Found> inOrder() {
        found.sort(Comparator.comparingInt(Found::from));
        return found;
    }
}
