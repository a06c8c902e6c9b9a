package org.erfara.analysis;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.erfara.text.Language;

/**
 * Tells words that name things from verbs, adjectives and adverbs, by the lists in {@code things/*.txt} and by the words
 * before them: after "to", "kan man" or "når vi" stands a verb. No tagger of parts of speech is small enough to ship.
 */
final class Things {
    private enum Kind {
        NOTHING,
        TO,
        MAY,
        WHO,
        THAT
    }

    private final Map<Language, Map<Kind, Set<String>>> lists = new EnumMap<>(Language.class);

    Things() {
        for (Language language : Language.values()) {
            List<String> lines = language == Language.UNSURE
                    ? Resource.linesOfAllLanguages("things")
                    : Resource.lines("things", language);
            lists.put(language, read(lines, Stemmer.of(language)));
        }
    }

    private static Map<Kind, Set<String>> read(List<String> lines, Stemmer stemmer) {
        Map<Kind, Set<String>> lists = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            lists.put(kind, new HashSet<>());
        }
        for (String line : lines) {
            int colon = line.indexOf(':');
            Kind kind = Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
            for (String word : line.substring(colon + 1).strip().split(" +")) {
                lists.getOrDefault(kind, Set.of()).add(kind == Kind.NOTHING ? stemmer.stem(word) : word);
            }
        }
        return lists;
    }

    /**
     * @param stem of the word
     * @param before the words of the sentence before it, as they are written, the last one last
     */
    boolean mayBe(String stem, List<String> before, Language language) {
        return !is(Kind.NOTHING, stem, language) && !followsVerbMark(before, language);
    }

    /** "at læse", "man kan læse", "kan man læse", "når vi læser", but "kan eleverne". */
    private boolean followsVerbMark(List<String> before, Language language) {
        int last = before.size() - 1;
        if (last < 0) {
            return false;
        }
        String word = before.get(last);
        String earlier = last == 0 ? "" : before.get(last - 1);
        boolean joined = is(Kind.THAT, lower(earlier), language);
        boolean mayBefore = is(Kind.MAY, lower(earlier), language);
        return is(Kind.TO, lower(word), language)
                || (is(Kind.MAY, lower(word), language) && isWho(earlier, language))
                || (isWho(word, language) && (last == 0 || joined || mayBefore));
    }

    /** "i" is a preposition and "I" are people. */
    private boolean isWho(String word, Language language) {
        return is(Kind.WHO, word.length() == 1 ? word : lower(word), language);
    }

    private boolean is(Kind kind, String word, Language language) {
        return lists.getOrDefault(language, Map.of())
                .getOrDefault(kind, Set.of())
                .contains(word);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
