package org.erfara.slack;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Takes off the marks of bold, italic and struck-out text, {@code *}, {@code _} and {@code ~}, where Slack would show
 * them as such: in pairs on one line, each at the border of a word. {@code snake_case} and {@code 2 * 3} stay.
 */
final class Emphasis {
    private static final String MARKS = "*_~";

    private final CharSequence text;
    private final BitSet untouchable;
    private final BitSet taken = new BitSet();
    private final int[] opened = {-1, -1, -1};

    private Emphasis(CharSequence text, BitSet untouchable) {
        this.text = text;
        this.untouchable = untouchable;
    }

    static String takeOff(CharSequence text, BitSet untouchable) {
        return new Emphasis(text, untouchable).takeOff();
    }

    private String takeOff() {
        for (int i = 0; i < text.length(); i++) {
            int mark = MARKS.indexOf(text.charAt(i));
            if (text.charAt(i) == '\n') {
                Arrays.fill(opened, -1);
            } else if (mark >= 0 && !untouchable.get(i)) {
                look(i, mark);
            }
        }
        return taken.isEmpty() ? text.toString() : rest();
    }

    private void look(int i, int mark) {
        if (opened[mark] >= 0 && closes(i)) {
            taken.set(opened[mark]);
            taken.set(i);
            opened[mark] = -1;
        } else if (opens(i)) {
            opened[mark] = i;
        }
    }

    private boolean opens(int i) {
        return isBorder(i - 1, text.charAt(i)) && !isSpace(i + 1) && charAt(i + 1) != text.charAt(i);
    }

    private boolean closes(int i) {
        return !isSpace(i - 1) && charAt(i - 1) != text.charAt(i) && isBorder(i + 1, text.charAt(i));
    }

    private boolean isBorder(int i, char mark) {
        char c = charAt(i);
        return c != mark && !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
    }

    private boolean isSpace(int i) {
        return Character.isWhitespace(charAt(i));
    }

    private char charAt(int i) {
        return i < 0 || i >= text.length() ? ' ' : text.charAt(i);
    }

    private String rest() {
        StringBuilder rest = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!taken.get(i)) {
                rest.append(text.charAt(i));
            }
        }
        return rest.toString();
    }
}
