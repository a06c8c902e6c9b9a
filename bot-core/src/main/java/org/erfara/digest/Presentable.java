package org.erfara.digest;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.erfara.text.Language;
import org.erfara.text.Languages;
import org.erfara.text.Polisher.Polished;

/**
 * What a language model says is shown only if it is plain words: short, on one line, in the reader's language, without
 * figures, links, mentions, markup, or names that it was not told.
 */
final class Presentable {
    private static final Pattern NAME = Pattern.compile("[\\p{IsLatin}][\\p{IsLatin} ,·&’'–-]{1,59}");
    private static final Pattern SUMMARY =
            Pattern.compile("[“«»„\"]?[\\p{IsLatin}][\\p{IsLatin} ,;:.?!“”«»„\"()·&’'–…-]{8,238}");

    /** "www.example" and "https:" have no space after the point. */
    private static final Pattern LINK = Pattern.compile("[.:](?=[^\\s.”»\")])");

    private static final Pattern SECOND_SENTENCE = Pattern.compile("[.?!…]+[”»\")]*\\s+\\S");

    /** A capital within a sentence; English "I" and Danish "I" are no names. */
    private static final Pattern NAME_WITHIN = Pattern.compile("(?<=[^\\p{L}])\\p{Lu}[\\p{L}-]+");

    private static final Pattern QUOTE = Pattern.compile("^[\\s\"“«»„]+");

    private final Languages languages;

    Presentable(Languages languages) {
        this.languages = languages;
    }

    /**
     * @param told what the language model was told
     */
    Optional<Polished> of(Polished said, Collection<String> told, Language language) {
        Polished tidy = new Polished(
                said.name().strip().replaceFirst("\\.$", ""), said.summary().strip());
        Set<String> known = told.stream().flatMap(WhatManySay::wordsIn).collect(Collectors.toSet());
        return Optional.of(tidy)
                .filter(words -> NAME.matcher(words.name()).matches())
                .filter(words -> SUMMARY.matcher(words.summary()).matches())
                .filter(words -> !LINK.matcher(words.summary()).find())
                .filter(words -> !SECOND_SENTENCE.matcher(words.summary()).find())
                .filter(words -> namesNobody(words.name(), known) && namesNobody(words.summary(), known))
                .filter(words -> isIn(language, words.summary()));
    }

    private static boolean namesNobody(String text, Set<String> known) {
        return NAME_WITHIN
                .matcher(QUOTE.matcher(text).replaceFirst(""))
                .results()
                .map(MatchResult::group)
                .allMatch(word -> known.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** One sentence of ten is mistaken for a sister language; so only English and Nordic are held apart. */
    private boolean isIn(Language language, String text) {
        Language read = languages.of(text);
        return read == Language.UNSURE || (read == Language.EN) == (language == Language.EN);
    }
}
