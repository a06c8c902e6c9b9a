package org.erfara.theme;

/** How well a wording fits its group, for people to read. */
public enum Fit {
    /** Nearer than half way from what it takes to join to saying exactly the same. */
    VERY_NEAR,
    /** It would join again. */
    NEAR,
    /** The group has moved on since it joined, or a facilitator put it there. */
    AT_THE_EDGE;

    /**
     * @param nearness to the middle of the group
     * @param same the nearness from which on a question joins a group
     */
    static Fit of(double nearness, double same) {
        if (nearness >= (1 + same) / 2) {
            return VERY_NEAR;
        }
        return nearness >= same ? NEAR : AT_THE_EDGE;
    }
}
