package org.erfara.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.erfara.analysis.PhraseBook.Meaning;
import org.erfara.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Puts Nordic texts into English, phrase by phrase and in their own order: no translation to read, but near enough for
 * the English sentence model. Of all ways to cut a text into phrases it takes the one that is surest as a whole.
 */
final class Gloss {
    /** A word, or a number with its points, commas and colons. */
    private static final Pattern WORD = Pattern.compile("\\p{N}+(?:[.:,]\\p{N}+)*|[\\p{L}\\p{N}]+(?:['’]\\p{L}+)?");

    private static final Pattern SENTENCE_END = Pattern.compile("[.?!:]");
    /** Danish for several people, and "i" for "in". */
    private static final String YOU = "I";

    /** A name is as sure as a word with four translations. */
    private static final int COST_OF_NAME = 12;

    /** Our own words are sure, but phrases that hold them may be surer. */
    private static final int COST_OF_OUR_OWN = 5;

    private final PhraseBook book;
    private final Glossary glossary;
    private final RareWords rareWords;

    /** The best English for the first words of a text; each knows what came before it. */
    private record Path(int cost, String english, @Nullable Path before) {
        List<String> phrases() {
            List<String> phrases = new ArrayList<>();
            for (Path path = this; path != null && path.before != null; path = path.before) {
                phrases.add(path.english);
            }
            Collections.reverse(phrases);
            return phrases;
        }
    }

    private record Word(String text, boolean name) {}

    Gloss(PhraseBook book, Glossary glossary) {
        this.book = book;
        this.glossary = glossary;
        rareWords = new RareWords(book);
    }

    /** The text in lower-case English words; English texts only become lower-case. */
    String english(String text, Language language) {
        if (language == Language.EN) {
            return text.toLowerCase(Locale.ROOT);
        }
        String english = String.join(" ", surest(words(text), language).phrases());
        return text.endsWith("?") ? english + "?" : english;
    }

    /** The words of a text as the phrase book knows them: in lower case, but for the Danish "I" within a sentence. */
    static List<String> wordsOf(String text) {
        return words(text).stream().map(Word::text).toList();
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.replace('’', '\''));
        int end = 0;
        while (matcher.find()) {
            boolean starts = words.isEmpty()
                    || SENTENCE_END
                            .matcher(text.substring(end, matcher.start()))
                            .find();
            words.add(starts ? new Word(matcher.group().toLowerCase(Locale.ROOT), false) : within(matcher.group()));
            end = matcher.end();
        }
        return words;
    }

    private static Word within(String found) {
        boolean capital = Character.isUpperCase(found.codePointAt(0));
        return found.equals(YOU) ? new Word(found, false) : new Word(found.toLowerCase(Locale.ROOT), capital);
    }

    private Path surest(List<Word> words, Language language) {
        Path[] paths = new Path[words.size() + 1];
        paths[0] = new Path(0, "", null);
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + PhraseBook.LONGEST); to++) {
                Meaning meaning = meaning(words.subList(from, to), language);
                if (meaning != null && (paths[to] == null || paths[from].cost + meaning.cost() < paths[to].cost)) {
                    paths[to] = new Path(paths[from].cost + meaning.cost(), meaning.english(), paths[from]);
                }
            }
        }
        return paths[words.size()];
    }

    private @Nullable Meaning meaning(List<Word> words, Language language) {
        String phrase = words.stream().map(Word::text).collect(Collectors.joining(" "));
        return words.size() == 1 ? meaning(words.get(0), language) : book.of(phrase, language);
    }

    private Meaning meaning(Word word, Language language) {
        String ours = glossary.of(word.text, language);
        Meaning meaning = ours == null ? book.of(word.text, language) : new Meaning(ours, COST_OF_OUR_OWN);
        if (meaning != null) {
            return meaning;
        }
        return word.name ? new Meaning(word.text, COST_OF_NAME) : rareWords.of(word.text, language);
    }
}
