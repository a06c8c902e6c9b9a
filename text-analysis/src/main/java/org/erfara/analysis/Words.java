package org.erfara.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence as the lists of phrases see it: lower-case words, commas, and marks for its start and end. */
final class Words {
    static final String START = "^";
    static final String END = "$";
    static final String PAUSE = ",";

    private static final Pattern WORD_OR_PAUSE =
            Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*|[,;:()\"–—]|\\.{2,}|(?<= )-+(?= )");

    private Words() {}

    static List<String> of(String sentence) {
        List<String> words = new ArrayList<>();
        words.add(START);
        Matcher matcher =
                WORD_OR_PAUSE.matcher(sentence.toLowerCase(Locale.ROOT).replace('’', '\''));
        while (matcher.find()) {
            String found = matcher.group();
            words.add(Character.isLetterOrDigit(found.codePointAt(0)) ? found : PAUSE);
        }
        words.add(END);
        return words;
    }

    static boolean isWord(String found) {
        return Character.isLetterOrDigit(found.codePointAt(0));
    }
}
