package org.erfara.analysis;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.erfara.analysis.PhraseBook.Meaning;
import org.erfara.analysis.Translations.Translation;
import org.erfara.text.Language;
import org.junit.jupiter.api.Test;

/** Makes {@code vector/phrases.txt.gz} in about a minute; docs/training.md says how to run it and what from. */
class PhraseBookMaker {
    /** A phrase that was translated once may be that sentence's own. */
    private static final double SEEN_ENOUGH = 2;
    /** A dictionary names rare senses too. */
    private static final double WEIGHT_OF_AN_ENTRY = 0.5;
    /** What was seen seldom is less sure than its share says. */
    private static final double DOUBT = 0.3;

    private static final int ENGLISH_WORD_SEEN = 4;
    private static final double COST_OF_ENGLISH_WORD = 0.3;

    private final Map<String, Map<String, Double>> english = new HashMap<>();
    private final Map<String, Integer> englishWords = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    @Test
    void makes_the_phrase_book() throws IOException {
        List<Translation> translations = Translations.in(Path.of(System.getProperty("erfara.data")));
        List<WordAlignment.Pair> pairs = translations.stream()
                .map(one -> new WordAlignment.Pair(numbers(one.nordic()), numbers(one.english())))
                .toList();
        WordAlignment toEnglish = WordAlignment.learn(pairs);
        WordAlignment toNordic = WordAlignment.learn(
                pairs.stream().map(WordAlignment.Pair::turned).toList());
        for (int i = 0; i < pairs.size(); i++) {
            WordAlignment.Pair pair = pairs.get(i);
            PhrasePairs phrases = new PhrasePairs(toEnglish.of(pair), toNordic.of(pair.turned()));
            Translation translation = translations.get(i);
            phrases.each((nordic, english) -> count(translation, nordic, english));
            translation.english().forEach(word -> englishWords.merge(word, 1, Integer::sum));
        }
        write();
    }

    private int[] numbers(List<String> words) {
        return words.stream()
                .mapToInt(word -> numbers.computeIfAbsent(word, fresh -> numbers.size()))
                .toArray();
    }

    private void count(Translation translation, PhrasePairs.Span nordic, PhrasePairs.Span english) {
        String phrase = phrase(translation.nordic(), nordic);
        String meaning = phrase(translation.english(), english);
        double weight = translation.entry() ? WEIGHT_OF_AN_ENTRY : 1;
        count(phrase, meaning, weight);
        count(PhraseBook.key(phrase, translation.language()), meaning, weight);
        if (nordic.from() == nordic.to()) {
            count(PhraseBook.spellingKey(Spelling.folded(phrase)), meaning, weight);
            for (Language language : List.of(Language.DA, Language.NB, Language.SV)) {
                count(PhraseBook.stemKey(Stemmer.of(language).stem(phrase), language), meaning, weight);
            }
        }
    }

    private static String phrase(List<String> words, PhrasePairs.Span span) {
        return String.join(" ", words.subList(span.from(), span.to() + 1));
    }

    private void count(String key, String meaning, double weight) {
        english.computeIfAbsent(key, fresh -> new HashMap<>()).merge(meaning, weight, Double::sum);
    }

    private void write() throws IOException {
        Map<String, Meaning> book = new TreeMap<>(
                Comparator.comparing((String key) -> key.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned));
        english.forEach((key, meanings) -> put(key, meanings, book));
        book.keySet().removeIf(key -> saysNothingNew(key, book));
        englishWords.forEach((word, times) -> {
            if (times >= ENGLISH_WORD_SEEN) {
                book.putIfAbsent(word, new Meaning(word, cost(COST_OF_ENGLISH_WORD)));
            }
        });
        List<String> lines = new ArrayList<>();
        book.forEach((key, meaning) -> lines.add(key + "\t" + meaning.english() + "\t" + meaning.cost()));
        Path file = Path.of("src/main/resources/org/erfara/analysis/vector/phrases.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        System.out.printf("%d lines, %d kB%n", lines.size(), Files.size(file) / 1000);
    }

    private static void put(String key, Map<String, Double> meanings, Map<String, Meaning> book) {
        double all = meanings.values().stream().mapToDouble(count -> count).sum();
        if (key.indexOf(' ') >= 0 && all < SEEN_ENOUGH) {
            return;
        }
        Map.Entry<String, Double> best = meanings.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow();
        double sure = (best.getValue() - Math.min(DOUBT, best.getValue() / 2)) / all;
        book.put(key, new Meaning(best.getKey(), cost(sure)));
    }

    private static int cost(double share) {
        return (int) Math.round(-10 * Math.log(share));
    }

    /** A language's own line is needed only where it differs from what the sisters say together. */
    private static boolean saysNothingNew(String key, Map<String, Meaning> book) {
        int bar = key.indexOf('|');
        Meaning common = bar < 0 ? null : book.get(key.substring(bar + 1));
        return common != null && common.english().equals(book.get(key).english());
    }
}
