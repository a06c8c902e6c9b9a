package org.erfara.text;

import java.util.List;
import java.util.Optional;

/**
 * Puts into plain words what a theme is about: a language model of the operator's, where there is one. Slow, and not to be
 * trusted. Thread-safe.
 */
@FunctionalInterface
public interface Polisher {
    /** Where there is no language model: says nothing. */
    Polisher NONE = (questions, language) -> Optional.empty();

    /**
     * @param questions what may leave the program, and nothing else: words left out are "…"
     * @param language to answer in
     * @return what it says, as it says it; empty if that has neither a name nor a summary
     * @throws IllegalStateException if it does not answer, saying why without a word of what was asked or said
     */
    Optional<Polished> polished(List<String> questions, Language language);

    /**
     * What a theme is about.
     *
     * @param name a few words
     * @param summary a sentence
     */
    record Polished(String name, String summary) {}
}
