package org.erfara.tag;

/** What an author said to their words being shared with the staff. */
public enum Leave {
    /** Nothing yet: the words stay where they are. */
    ASKED,
    /** Yes, with their name. */
    NAMED,
    /** Yes, without their name. */
    UNNAMED,
    /** No, or nothing for too long, or they took their yes back. */
    REFUSED;

    /** Whether the words may be read elsewhere. */
    public boolean travels() {
        return this == NAMED || this == UNNAMED;
    }
}
