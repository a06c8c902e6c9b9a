package org.erfara.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.erfara.text.Language;

/** Puts English words in the place of those Nordic ones it knows, which the English model cannot understand. */
final class Gloss {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final List<Language> NORDIC = List.of(Language.NB, Language.DA, Language.SV);

    /** Shorter ones are too often the stem of another word. */
    private static final int SHORTEST_STEM = 4;

    private final Map<String, String> english = new HashMap<>();

    Gloss() {
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

    /** The lower-case text with all known words in English, whichever Nordic language they are of. */
    String english(String text, Language language) {
        if (language == Language.EN) {
            return text;
        }
        List<Stemmer> stemmers = NORDIC.stream().map(Stemmer::of).toList();
        return WORD.matcher(text).replaceAll(word -> english(word.group(), stemmers));
    }

    private String english(String word, List<Stemmer> stemmers) {
        String meaning = english.get(word);
        for (int i = 0; meaning == null && i < stemmers.size(); i++) {
            meaning = english.get(stemmers.get(i).stem(word));
        }
        return meaning == null ? word : meaning;
    }
}
