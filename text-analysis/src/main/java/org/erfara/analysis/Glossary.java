package org.erfara.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.erfara.text.Language;
import org.jspecify.annotations.Nullable;

/** Our own words of school life and of asking, which public translations lack or take for something else. */
final class Glossary {
    private static final List<Language> NORDIC = List.of(Language.NB, Language.DA, Language.SV);

    /** Shorter ones are too often the stem of another word. */
    private static final int SHORTEST_STEM = 4;

    private final Map<String, String> english = new HashMap<>();

    Glossary() {
        List<List<String>> meanings = Resource.lines("vector/gloss.txt").stream()
                .map(line -> List.of(line.split(" +")))
                .toList();
        meanings.forEach(words -> words.forEach(word -> english.putIfAbsent(word, words.get(0))));
        meanings.forEach(words -> words.forEach(word -> addStems(word, words.get(0))));
    }

    private void addStems(String word, String meaning) {
        for (Language language : NORDIC) {
            String stem = Stemmer.of(language).stem(word);
            if (stem.length() >= SHORTEST_STEM) {
                english.putIfAbsent(stem, meaning);
            }
        }
    }

    /** The English of a lower-case word, whichever of its endings it has. */
    @Nullable
    String of(String word, Language language) {
        String meaning = english.get(word);
        return meaning == null ? english.get(Stemmer.of(language).stem(word)) : meaning;
    }
}
