package org.erfara.card;

import java.util.regex.Pattern;

/**
 * Hands out text to a renderer as long as its platform takes more. Every text is shortened to what is left, with an
 * ellipsis, and loses control characters and the marks that would turn the reading order of what follows it.
 */
public final class TextBudget {
    private static final String ELLIPSIS = "…";

    /** Line breaks stay; of the rest of Unicode's control characters and its bidirectional marks nothing is shown. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private int left;

    /** A budget of so many UTF-16 characters, which is what the platforms count. */
    public TextBudget(int characters) {
        left = characters;
    }

    /** The text, at most {@code longest} characters of it; empty where it is blank or nothing is left. */
    public String take(String text, int longest) {
        String shown = shown(text, Math.min(longest, left));
        left -= shown.length();
        return shown;
    }

    /** The text at most so long, whatever else is shown: for titles and buttons. */
    public static String shown(String text, int longest) {
        return shortened(HIDDEN.matcher(text).replaceAll("").strip(), longest);
    }

    /** The same on one line. */
    public static String line(String text, int longest) {
        return shown(SPACE.matcher(text).replaceAll(" "), longest);
    }

    private static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        if (longest < 1) {
            return "";
        }
        int end = longest - ELLIPSIS.length();
        boolean cutsPair = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, cutsPair ? end - 1 : end) + ELLIPSIS;
    }
}
