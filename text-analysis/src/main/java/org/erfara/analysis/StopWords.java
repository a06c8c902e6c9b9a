package org.erfara.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;

/**
 * Words that say nothing of what a text is about: the Snowball project's lists from Lucene, and our own of what chat
 * adds. One set serves all languages, since short texts are easily taken for the neighbour's and people mix them.
 */
final class StopWords {
    private final Set<String> words = new HashSet<>();

    StopWords() {
        Stream.of(
                        DanishAnalyzer.getDefaultStopSet(),
                        NorwegianAnalyzer.getDefaultStopSet(),
                        SwedishAnalyzer.getDefaultStopSet(),
                        EnglishAnalyzer.getDefaultStopSet())
                .forEach(this::addAll);
        Resource.linesOfAllLanguages("stopwords").forEach(line -> words.addAll(List.of(line.split(" +"))));
    }

    private void addAll(CharArraySet set) {
        set.forEach(word -> words.add(new String((char[]) word)));
    }

    boolean contain(String lowerCase) {
        return words.contains(lowerCase);
    }
}
