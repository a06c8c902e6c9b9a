package org.erfara.guard;

/**
 * A text that may be stored.
 *
 * @param text what was written, without personal data
 * @param leavesOut whether anything was left out of it
 */
public record Guarded(String text, boolean leavesOut) {
    /** Nothing was written. */
    public static final Guarded NOTHING = new Guarded("", false);
}
