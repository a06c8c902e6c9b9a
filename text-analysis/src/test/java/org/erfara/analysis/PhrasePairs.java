package org.erfara.analysis;

import java.util.function.BiConsumer;

/**
 * Cuts a sentence and its translation into phrases that stand for each other: where words are linked both ways, with
 * the links of one way beside them (Koehn, Och and Marcu 2003, Statistical Phrase-Based Translation).
 */
final class PhrasePairs {
    private static final int LONGEST_ENGLISH = 5;

    private final boolean[][] linked;
    private final boolean[][] either;

    /** A run of words. */
    record Span(int from, int to) {}

    /**
     * @param toNordic for each English word its Nordic one
     * @param toEnglish for each Nordic word its English one
     */
    PhrasePairs(int[] toNordic, int[] toEnglish) {
        linked = new boolean[toEnglish.length][toNordic.length];
        either = new boolean[toEnglish.length][toNordic.length];
        for (int nordic = 0; nordic < toEnglish.length; nordic++) {
            for (int english = 0; english < toNordic.length; english++) {
                boolean one = toEnglish[nordic] == english;
                boolean other = toNordic[english] == nordic;
                linked[nordic][english] = one && other;
                either[nordic][english] = one || other;
            }
        }
        while (grows()) {
            continue;
        }
    }

    private boolean grows() {
        boolean grown = false;
        for (int nordic = 0; nordic < linked.length; nordic++) {
            for (int english = 0; english < linked[nordic].length; english++) {
                if (!linked[nordic][english]
                        && either[nordic][english]
                        && isBesideALink(nordic, english)
                        && isMissing(nordic, english)) {
                    linked[nordic][english] = true;
                    grown = true;
                }
            }
        }
        return grown;
    }

    private boolean isBesideALink(int nordic, int english) {
        for (int n = Math.max(0, nordic - 1); n <= Math.min(linked.length - 1, nordic + 1); n++) {
            for (int e = Math.max(0, english - 1); e <= Math.min(linked[n].length - 1, english + 1); e++) {
                if (linked[n][e]) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the Nordic word or the English one has no link yet. */
    private boolean isMissing(int nordic, int english) {
        boolean nordicLinked = false;
        for (boolean link : linked[nordic]) {
            nordicLinked |= link;
        }
        boolean englishLinked = false;
        for (boolean[] row : linked) {
            englishLinked |= row[english];
        }
        return !nordicLinked || !englishLinked;
    }

    /** Hands on every Nordic phrase and its English one: no word in either is linked to one outside the other. */
    void each(BiConsumer<Span, Span> reader) {
        for (int from = 0; from < linked.length; from++) {
            for (int to = from; to < Math.min(linked.length, from + PhraseBook.LONGEST); to++) {
                Span nordic = new Span(from, to);
                Span english = english(nordic);
                if (english.from <= english.to
                        && english.to - english.from < LONGEST_ENGLISH
                        && keepsToItself(nordic, english)) {
                    reader.accept(nordic, english);
                }
            }
        }
    }

    private Span english(Span nordic) {
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (int n = nordic.from; n <= nordic.to; n++) {
            for (int e = 0; e < linked[n].length; e++) {
                if (linked[n][e]) {
                    first = Math.min(first, e);
                    last = Math.max(last, e);
                }
            }
        }
        return new Span(first, last);
    }

    private boolean keepsToItself(Span nordic, Span english) {
        for (int n = 0; n < linked.length; n++) {
            for (int e = english.from; e <= english.to; e++) {
                if (linked[n][e] && (n < nordic.from || n > nordic.to)) {
                    return false;
                }
            }
        }
        return true;
    }
}
