package org.erfara.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a message where it stands.
 *
 * @param lower the word in lower case, with straight apostrophes
 * @param from index of its first character in the text
 * @param gap what stands between it and the word before
 */
record ChatWord(String lower, boolean capital, int from, int to, Gap gap) {
    /** What parts two words. */
    enum Gap {
        BLANK,
        COMMA,
        /** A full stop, a new line or the beginning. */
        SENTENCE,
        OTHER
    }

    /** What is longer is no word that people know. */
    private static final int LONGEST = 40;

    /** Letters and digits with what joins them: O'Neill, Al-Rashid, 4.b, 10.30. */
    static List<ChatWord> of(String text) {
        List<ChatWord> words = new ArrayList<>();
        int end = 0;
        int from = next(text, 0);
        while (from < text.length()) {
            int to = endOf(text, from);
            if (to - from <= LONGEST) {
                words.add(word(text, from, to, gap(text, end, from)));
            }
            end = to;
            from = next(text, to);
        }
        return words;
    }

    private static ChatWord word(String text, int from, int to, Gap gap) {
        String lower = text.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\'');
        return new ChatWord(lower, Character.isUpperCase(text.charAt(from)), from, to, gap);
    }

    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOf(String text, int from) {
        int at = from + 1;
        while (at < text.length() && (isPart(text.charAt(at)) || joins(text, at))) {
            at++;
        }
        return at;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean joins(String text, int at) {
        char c = text.charAt(at);
        boolean between = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return between && (c == '\'' || c == '’' || c == '-' || (c == '.' && Character.isDigit(text.charAt(at - 1))));
    }

    private static Gap gap(String text, int end, int from) {
        if (end == 0) {
            return Gap.SENTENCE;
        }
        Gap gap = Gap.BLANK;
        for (int i = end; i < from; i++) {
            gap = wider(gap, text.charAt(i), text.charAt(end - 1));
        }
        return gap;
    }

    private static Gap wider(Gap gap, char c, char before) {
        return switch (c) {
            case '\n', '!', '?', '…' -> Gap.SENTENCE;
            // “på 8. trinn”
            case '.' -> Character.isDigit(before) ? gap : Gap.SENTENCE;
            case ',' -> gap == Gap.BLANK ? Gap.COMMA : gap;
            case ' ', '\u00a0' -> gap;
            default -> gap == Gap.SENTENCE ? gap : Gap.OTHER;
        };
    }

    boolean opensSentence() {
        return gap == Gap.SENTENCE;
    }

    /** Whether it follows the word before with nothing but a blank between. */
    boolean isJoined() {
        return gap == Gap.BLANK;
    }

    /** The name of a class as schools write it: 4b, 4.b, 10C, 1STA. */
    boolean isSchoolClass() {
        int digits = lower.startsWith("10") ? 2 : 1;
        if (!Character.isDigit(lower.charAt(0)) || lower.charAt(0) == '0' || lower.length() <= digits) {
            return false;
        }
        String rest = lower.substring(lower.charAt(digits) == '.' ? digits + 1 : digits);
        return rest.length() == 1
                ? rest.charAt(0) >= 'a' && rest.charAt(0) <= 'f'
                : rest.startsWith("st") && rest.length() == 3;
    }

    boolean isNumber() {
        return Character.isDigit(lower.charAt(0))
                && lower.length() <= 2
                && Character.isDigit(lower.charAt(lower.length() - 1));
    }
}
