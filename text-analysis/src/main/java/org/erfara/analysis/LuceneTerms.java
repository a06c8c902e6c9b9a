package org.erfara.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.erfara.text.Language;
import org.erfara.text.Term;
import org.erfara.text.Terms;

/** Words without stop words and endings, with Lucene's stemmers and the Snowball project's stop words. */
final class LuceneTerms implements Terms {
    /** A hyphen or an apostrophe between letters belongs to the word at first. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’‑-][\\p{L}\\p{N}]+)*");

    private static final Pattern ENDING_AFTER_APOSTROPHE = Pattern.compile("['’].*");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;
    /** Parts at least this long stand alone, as in "iPad-vogn"; shorter ones do not, as in "e-mail" and "Wi-Fi". */
    private static final int SHORTEST_PART = 4;

    private final Lazy<Things> things = new Lazy<>(Things::new);
    private final StopWords stopWords;

    LuceneTerms(StopWords stopWords) {
        this.stopWords = stopWords;
    }

    @Override
    public List<Term> of(String text, Language language) {
        List<Term> terms = new ArrayList<>();
        Stemmer stemmer = Stemmer.of(language);
        Matcher matcher = WORD.matcher(Prose.of(text));
        while (matcher.find()) {
            add(matcher.group(), stemmer, terms);
        }
        return terms;
    }

    @Override
    public List<Term> things(String text, Language language) {
        List<Term> found = new ArrayList<>();
        Stemmer stemmer = Stemmer.of(language);
        for (String sentence : Prose.sentences(text)) {
            List<String> before = new ArrayList<>();
            Matcher matcher = WORD.matcher(sentence);
            while (matcher.find()) {
                List<Term> terms = new ArrayList<>();
                add(matcher.group(), stemmer, terms);
                terms.removeIf(term -> !things.get().mayBe(term.stem(), before, language));
                found.addAll(terms);
                before.add(matcher.group());
            }
        }
        return found;
    }

    private void add(String word, Stemmer stemmer, List<Term> terms) {
        if (stopWords.contain(lower(word).replace('’', '\''))) {
            return;
        }
        for (String surface : parts(ENDING_AFTER_APOSTROPHE.matcher(word).replaceFirst(""))) {
            String lower = lower(surface).replaceAll("[‑-]", "");
            if (isContent(lower) && !stopWords.contain(lower)) {
                terms.add(new Term(stemmer.stem(lower), surface));
            }
        }
    }

    private static List<String> parts(String word) {
        List<String> parts = List.of(word.split("[‑-]"));
        return parts.stream().allMatch(part -> part.length() >= SHORTEST_PART) ? parts : List.of(word);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Words, and names such as "Office365", but neither figures nor versions such as "v2". */
    private static boolean isContent(String word) {
        long letters = word.chars().filter(Character::isLetter).count();
        return word.length() >= SHORTEST && word.length() <= LONGEST && letters * 2 > word.length();
    }
}
