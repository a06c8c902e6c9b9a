package org.erfara.digest;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.erfara.question.Question;
import org.erfara.text.Language;
import org.erfara.text.Term;
import org.erfara.text.Terms;

/**
 * Words that enough different people wrote in small letters, but for those that often stand with a capital within a
 * sentence, as names do.
 */
final class WordsOfMany {
    /** What is written small more often than this many times as often as with a capital is no name. */
    private static final int NAMES_ARE_RARER = 4;

    private final Terms terms;
    private final int askers;
    private final Map<String, Set<String>> small = new HashMap<>();
    private final Map<String, Set<String>> capital = new HashMap<>();
    private final Map<String, SortedSet<String>> forms = new HashMap<>();

    /**
     * @param askers so many different people are enough
     * @param talk all that words are counted in
     */
    WordsOfMany(Terms terms, int askers, Collection<Question> talk) {
        this.terms = terms;
        this.askers = askers;
        talk.forEach(question -> WrittenWord.in(question.text()).forEach(word -> count(word, question)));
    }

    private void count(WrittenWord word, Question question) {
        if (word.isSmall()) {
            add(small, word, question);
            stem(word, question.language())
                    .ifPresent(stem -> forms.computeIfAbsent(stem, first -> new TreeSet<>())
                            .add(word.text()));
        } else if (!word.begins()) {
            add(capital, word, question);
        }
    }

    private static void add(Map<String, Set<String>> counts, WrittenWord word, Question question) {
        counts.computeIfAbsent(word.lower(), first -> new HashSet<>()).add(question.asker());
    }

    private Optional<String> stem(WrittenWord word, Language language) {
        return terms.of(word.lower(), language).stream().map(Term::stem).findFirst();
    }

    /** The word in small letters, or the form of it that most wrote; empty if not even that was written by enough. */
    Optional<String> asManySay(WrittenWord word, Language language) {
        if (!word.mayBeSmall()) {
            return Optional.empty();
        }
        return isOfMany(word.lower())
                ? Optional.of(word.lower())
                : stem(word, language)
                        .flatMap(stem -> forms.getOrDefault(stem, Collections.emptySortedSet()).stream()
                                .max(Comparator.comparingInt(this::times)))
                        .filter(this::isOfMany);
    }

    private boolean isOfMany(String form) {
        int asName = capital.getOrDefault(form, Set.of()).size();
        return times(form) >= Math.max(askers, asName * NAMES_ARE_RARER + 1);
    }

    private int times(String form) {
        return small.getOrDefault(form, Set.of()).size();
    }
}
