package org.erfara.digest;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.erfara.text.Language;

/**
 * Takes the definite endings of the Nordic languages off words, as far as somebody wrote the word without: "teksten" is
 * "tekst" where a "tekst" was spoken of, and "foreldremøtet" is "foreldremøte" where there was a "møte".
 */
final class BaseForms {
    /** Endings and what stands for them; those that take most off first. */
    private static final List<List<String>> ENDINGS = List.of(
            List.of("erne", "er"),
            List.of("erna", "er"),
            List.of("arna", "ar"),
            List.of("orna", "or"),
            List.of("ane", "ar"),
            List.of("ene", "er"),
            List.of("ene", "e"),
            List.of("ene", ""),
            List.of("en", ""),
            List.of("en", "e"),
            List.of("et", ""),
            List.of("et", "e"),
            List.of("an", "a"),
            List.of("a", "e"),
            List.of("a", ""));

    /** A shorter end of a compound may be chance. */
    private static final int SHORTEST_TAIL = 4;

    private final Set<String> written = new HashSet<>();

    void add(String word) {
        written.add(word.toLowerCase(Locale.ROOT));
    }

    String of(String word, Language language) {
        if (language == Language.EN) {
            return word;
        }
        return ENDINGS.stream()
                .filter(ending -> word.endsWith(ending.get(0)))
                .map(ending -> word.substring(0, word.length() - ending.get(0).length()) + ending.get(1))
                .filter(this::isWritten)
                .findFirst()
                .orElse(word);
    }

    private boolean isWritten(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int tail = 0; lower.length() - tail >= SHORTEST_TAIL; tail++) {
            if (written.contains(lower.substring(tail))) {
                return true;
            }
        }
        return written.contains(lower);
    }
}
