package org.erfara.deploy.cli;

import java.util.ArrayList;
import java.util.List;

/** How long each tenth of some work took: whether it slows down as it goes on. */
final class Tenths {
    private static final int PARTS = 10;

    private final List<Double> seconds = new ArrayList<>();
    private double before;

    /**
     * @param share how much is done, 0 to 1, never less than before
     * @param now seconds since the beginning
     */
    void at(double share, double now) {
        int reached = (int) Math.floor(share * PARTS);
        int crossed = reached - seconds.size();
        for (int i = 0; i < crossed; i++) {
            seconds.add((now - before) / crossed);
        }
        if (crossed > 0) {
            before = now;
        }
    }

    /** Seconds for each tenth that is done; work done in one go is spread evenly. */
    List<Double> seconds() {
        return List.copyOf(seconds);
    }
}
