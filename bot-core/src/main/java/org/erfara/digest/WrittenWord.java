package org.erfara.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word as it is written.
 *
 * @param text without the signs around it; {@link #LEFT_OUT} for what is not simply a word, such as figures and addresses
 * @param begins whether it begins a sentence, where a capital says nothing
 */
record WrittenWord(String text, boolean begins) {
    /** Stands for words that are not to be read elsewhere. */
    static final String LEFT_OUT = "…";

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?:])\\s+|\\R");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern AROUND = Pattern.compile("^[\\p{Punct}“”„«»’…]+|[\\p{Punct}“”„«»’…]+$");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

    static List<WrittenWord> in(String text) {
        List<WrittenWord> words = new ArrayList<>();
        for (String sentence : SENTENCE.split(text)) {
            boolean begins = true;
            for (String written : SPACE.split(sentence.strip())) {
                String word = AROUND.matcher(written).replaceAll("");
                words.add(new WrittenWord(WORD.matcher(word).matches() ? word : LEFT_OUT, begins));
                begins = false;
            }
        }
        return words;
    }

    boolean isSmall() {
        return text.equals(lower()) && !text.equals(LEFT_OUT);
    }

    /** Whether it would be written small if it stood elsewhere, as far as one can see; English and Danish "I" are no names. */
    boolean mayBeSmall() {
        return isSmall() || begins || text.length() == 1;
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }
}
