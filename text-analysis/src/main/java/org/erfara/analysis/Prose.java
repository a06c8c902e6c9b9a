package org.erfara.analysis;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What somebody wrote in their own words: no code blocks, quoted lines, links, mentions or emoji names. */
final class Prose {
    /** A chat message that is longer is a document; the rest of it is not read, which keeps the time bounded. */
    private static final int MOST_CHARACTERS = 4_000;

    private static final Pattern CODE_BLOCK = Pattern.compile("```.*?(?:```|\\z)", Pattern.DOTALL);
    private static final Pattern QUOTED_LINE = Pattern.compile("(?m)^\\h*(?:>|&gt;).*$");
    private static final Pattern LINK =
            Pattern.compile("(?<!\\S)\\S{1,20}://\\S+|(?<!\\S)www\\.\\S+|<[!@#][^>]{1,100}>|:[a-z0-9_+-]{2,40}:");
    /** Base64, hashes, keyboards with a cat on them. */
    private static final Pattern NO_WORD = Pattern.compile("\\S{50,}");

    private static final Pattern BLANKS = Pattern.compile("[\\h\\p{Cc}\\p{Cf}&&[^\\n]]+");

    private static final Set<String> ABBREVIATIONS = Set.copyOf(Resource.lines("abbreviations.txt"));

    private Prose() {}

    /** The text without what is not prose; lines stay apart. */
    static String of(String text) {
        String start = wellFormed(text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text);
        String own = start.indexOf('`') < 0
                ? start
                : CODE_BLOCK.matcher(start).replaceAll("\n").replace("`", "");
        String unquoted = QUOTED_LINE.matcher(own).replaceAll("");
        return NO_WORD.matcher(LINK.matcher(unquoted).replaceAll(" ")).replaceAll(" ");
    }

    /** Lone surrogates become question marks, which no later step can stumble over. */
    static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** The sentences of the prose, trimmed, none empty. */
    static List<String> sentences(String text) {
        String prose = of(text);
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < prose.length(); i++) {
            if (endsAt(i, prose)) {
                addTrimmed(prose.substring(start, i + 1), sentences);
                start = i + 1;
            }
        }
        addTrimmed(prose.substring(start), sentences);
        return sentences;
    }

    private static void addTrimmed(String sentence, List<String> sentences) {
        String trimmed = BLANKS.matcher(sentence).replaceAll(" ").strip();
        if (!trimmed.isEmpty()) {
            sentences.add(trimmed);
        }
    }

    private static boolean endsAt(int i, String prose) {
        return switch (prose.charAt(i)) {
            case '\n' -> true;
            case '?', '!' -> i + 1 == prose.length() || !isPartOfRun(prose.charAt(i + 1));
            case '.', '…' -> isBeforeBlank(i, prose) && !endsAbbreviation(i, prose);
            default -> false;
        };
    }

    private static boolean isBeforeBlank(int i, String prose) {
        return i + 1 == prose.length() || Character.isWhitespace(prose.charAt(i + 1));
    }

    private static boolean isPartOfRun(char next) {
        return "?!.)\"'”".indexOf(next) >= 0 || Character.isLetterOrDigit(next);
    }

    private static boolean endsAbbreviation(int dot, String prose) {
        int start = dot;
        while (start > 0 && !Character.isWhitespace(prose.charAt(start - 1))) {
            start--;
        }
        String word = prose.substring(start, dot).toLowerCase(Locale.ROOT);
        return word.length() < 2 || ABBREVIATIONS.contains(word);
    }
}
