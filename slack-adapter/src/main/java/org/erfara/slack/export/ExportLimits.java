package org.erfara.slack.export;

/** Where a file stops being an export. RATIONALE.md says why each number is what it is. */
final class ExportLimits {
    static final int MOST_ENTRIES = 2_000_000;
    static final long LARGEST_ENTRY = 1L << 30;
    static final long LARGEST_TOTAL = 20L << 30;
    static final long LARGEST_TO_SORT = 32L << 20;
    static final int MOST_TIMES_SMALLER = 200;
    static final long HARMLESS = 50L << 20;
    static final int MOST_LISTED = 1_000_000;
    static final int LONGEST_TEXT = 40_000;
    static final int MOST_REACTIONS = 10_000;

    private ExportLimits() {}
}
