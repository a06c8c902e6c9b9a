package org.erfara.analysis;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.erfara.analysis.PhraseBook.Meaning;
import org.erfara.text.Language;
import org.jspecify.annotations.Nullable;

/** What a word that the phrase book does not hold may mean: a sister's spelling, another ending, its parts. */
final class RareWords {
    private static final int SHORTEST_COMPOUND = 7;
    private static final int SHORTEST_PART = 3;
    /** What is put together is as sure as a word with ten translations; what is left as it is, with twenty. */
    private static final int COST_OF_COMPOUND = 23;

    private static final int COST_OF_UNKNOWN = 30;

    private final PhraseBook book;

    RareWords(PhraseBook book) {
        this.book = book;
    }

    /** The likeliest meaning of a lower-case word; the word itself, which may be a name or English, if there is none. */
    Meaning of(String word, Language language) {
        Meaning simple = simple(word, language);
        Meaning meaning = simple == null ? compound(word, language) : simple;
        return meaning == null ? new Meaning(word, COST_OF_UNKNOWN) : meaning;
    }

    private @Nullable Meaning simple(String word, Language language) {
        return Stream.of(word, withoutJoint(word))
                .flatMap(form -> Stream.of(
                        book.of(form, language),
                        book.ofSpelling(Spelling.folded(form)),
                        book.ofStem(Stemmer.of(language).stem(form), language)))
                .filter(meaning -> meaning != null)
                .findFirst()
                .orElse(null);
    }

    /** The end of a compound says what it is: the longest end that is known, if what is before it is known too. */
    private @Nullable Meaning compound(String word, Language language) {
        if (word.length() < SHORTEST_COMPOUND) {
            return null;
        }
        return IntStream.rangeClosed(SHORTEST_PART, word.length() - SHORTEST_PART)
                .mapToObj(cut -> compound(word.substring(0, cut), word.substring(cut), language))
                .filter(meaning -> meaning != null)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Meaning compound(String start, String end, Language language) {
        Meaning what = simple(end, language);
        Meaning whose = what == null ? null : simple(start, language);
        return what == null || whose == null
                ? null
                : new Meaning(whose.english() + " " + what.english(), COST_OF_COMPOUND);
    }

    /** Compounds and owners have an s at their joint: "arbeidsplass", "skolens". */
    private static String withoutJoint(String word) {
        return word.endsWith("s") && word.length() > SHORTEST_PART ? word.substring(0, word.length() - 1) : word;
    }
}
