package org.erfara.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the words before a number say it is, by {@code guard/number-cues.txt}. */
final class NumberCues {
    /** What a word says of the number after it. */
    enum Cue {
        PHONE,
        PERSON,
        ACCOUNT,
        /** Something that is no person's. */
        OTHER,
        /** After a number: how many of what. */
        AMOUNT,
        /** That it is a number, and no more. */
        NUMBER,
        /** The same, as people write it behind what is numbered: “sag nr.”. */
        SHORT,
        /** Nothing. */
        NEUTRAL
    }

    /** Further back no word is next to a number, whatever stands between. */
    private static final int NEXT = 60;
    /** Compounds longer than this are no words. */
    private static final int LONGEST_WORD = 40;

    private final Map<String, Cue> words = new HashMap<>();
    private final List<Part> beginnings = new ArrayList<>();
    private final List<Part> endings = new ArrayList<>();

    private final StopWords stopWords;

    NumberCues(StopWords stopWords) {
        this.stopWords = stopWords;
        for (String line : Resource.lines("guard/number-cues.txt")) {
            int colon = line.indexOf(':');
            Cue cue = Cue.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
            List.of(line.substring(colon + 1).strip().split(" +")).forEach(word -> add(word, cue));
        }
    }

    private void add(String word, Cue cue) {
        if (word.endsWith("*")) {
            beginnings.add(new Part(word.substring(0, word.length() - 1), cue));
        } else if (word.startsWith("*")) {
            endings.add(new Part(word.substring(1), cue));
        } else {
            words.putIfAbsent(word, cue);
        }
    }

    /**
     * What the word right before says, words that say nothing aside; null if it says nothing of numbers. What is numbered with
     * “nr.” and is no person's is something else.
     */
    @Nullable
    Cue directly(String text, int from) {
        return before(text, from, NEXT, false);
    }

    /** What the nearest word that speaks of numbers says, within one line and so many characters. */
    @Nullable
    Cue nearest(String text, int from, int reach) {
        return before(text, from, reach, true);
    }

    private @Nullable Cue before(String text, int from, int reach, boolean beyondOthers) {
        Cue said = null;
        int end = from;
        int farthest = Math.max(0, from - reach);
        while (end > farthest && text.charAt(end - 1) != '\n') {
            int start = wordStart(text, end, farthest);
            String word = text.substring(start, end).toLowerCase(Locale.ROOT);
            Cue cue = word.isEmpty() ? Cue.NEUTRAL : of(word);
            if (cue == Cue.NUMBER || cue == Cue.SHORT) {
                said = cue;
            } else if (cue == null && !beyondOthers) {
                return said == Cue.SHORT && !stopWords.contain(word) ? Cue.OTHER : null;
            } else if (cue != null && cue != Cue.NEUTRAL && cue != Cue.AMOUNT) {
                return cue;
            }
            end = start == end ? end - 1 : start;
        }
        return said;
    }

    private static int wordStart(String text, int end, int farthest) {
        int start = end;
        while (start > farthest && isPartOfWord(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’';
    }

    /** What one word says, in lower case. */
    @Nullable
    Cue of(String word) {
        Cue exact = words.get(word);
        if (exact != null || word.length() > LONGEST_WORD) {
            return exact;
        }
        for (Part part : beginnings) {
            if (word.startsWith(part.letters())) {
                return part.cue();
            }
        }
        for (Part part : endings) {
            if (word.endsWith(part.letters())) {
                return part.cue();
            }
        }
        return null;
    }

    /** How a compound begins or ends, and what it says then. */
    private record Part(String letters, Cue cue) {}
}
