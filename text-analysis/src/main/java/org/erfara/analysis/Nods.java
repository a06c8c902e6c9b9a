package org.erfara.analysis;

import java.util.List;

/** Tells nods from answers by the phrases in {@code nod/*.txt}, of all languages together. */
final class Nods {
    private enum Sign {
        NOD
    }

    private final Phrases<Sign> phrases = new Phrases<>(Sign.class, Resource.linesOfAllLanguages("nod"));
    private final StopWords stopWords;

    Nods(StopWords stopWords) {
        this.stopWords = stopWords;
    }

    /** Whether a content word stands outside all phrases. */
    boolean saysMore(String sentence) {
        List<String> words = Words.of(sentence);
        int at = 0;
        while (at < words.size()) {
            Phrases.Match<Sign> nod = phrases.longest(words, at);
            if (nod == null && isContent(words.get(at))) {
                return true;
            }
            at = nod == null ? at + 1 : Math.max(at + 1, nod.end());
        }
        return false;
    }

    private boolean isContent(String word) {
        return Words.isWord(word) && word.length() > 1 && !stopWords.contain(word);
    }
}
