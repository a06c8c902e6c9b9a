package org.erfara.digest;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.erfara.card.TextBudget;
import org.erfara.question.Question;
import org.erfara.text.Language;
import org.erfara.text.Terms;
import org.erfara.theme.Theme;
import org.erfara.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Names a theme by the things that its askers share and other talk does not: class-based TF-IDF (Grootendorst 2022,
 * "BERTopic", arXiv:2203.05794, section 3.3), counted by askers, so that one person's pet word does not become the name.
 */
final class ThemeNames {
    /** So many recent questions show what is usual talk; more would not change a name. */
    static final int USUAL_TALK = 2_000;

    private static final int MOST_WORDS = 3;
    private static final int LONGEST = 80;

    /** So many questions of a language make a theme's name; those that come later do not change it. */
    private static final int FIRST = 20;

    /** What is a verb more often than this is not a thing that is sometimes mistaken for one. */
    private static final double MOSTLY = 0.6;

    /** A word much weaker than the strongest one adds noise to a name. */
    private static final double WEAKEST = 0.5;

    /** Where all talk is about one thing, its words still name it. */
    private static final double LITTLE = 0.1;

    private final SharedWords shared;
    private final Words words;
    private final BaseForms bases = new BaseForms();
    private final Map<String, Integer> spread = new HashMap<>();
    private final Map<String, Integer> things = new HashMap<>();
    private final int others;

    /**
     * @param others questions of all kinds, to tell what is special about some
     * @param words of the reader
     */
    ThemeNames(Terms terms, List<Question> others, Words words) {
        this.shared = new SharedWords(terms);
        this.words = words;
        this.others = others.size();
        others.forEach(this::learn);
    }

    private void learn(Question question) {
        shared.in(question).forEach(word -> spread.merge(word, 1, Integer::sum));
        shared.thingsIn(question).forEach(word -> things.merge(word, 1, Integer::sum));
        shared.forms(question).forEach(bases::add);
    }

    /** What a facilitator calls the theme, else the words of its questions, in the reader's language where they allow it. */
    String of(Theme theme, List<Question> asked) {
        return theme.name() != null ? theme.name() : name(asked);
    }

    /** The words of the reader. */
    Words words() {
        return words;
    }

    private String name(List<Question> all) {
        List<Question> asked = first(all);
        Map<String, Integer> counts = shared.counted(asked);
        List<Question> read = in(words.reader().language(), asked);
        boolean readable = read.stream()
                .flatMap(question -> shared.in(question).stream())
                .anyMatch(word -> counts.getOrDefault(word, 0) > 1);
        List<Question> named = readable ? read : in(usual(asked), asked);
        Set<String> strongest = new LinkedHashSet<>(strongest(named, counts));
        List.copyOf(strongest).forEach(word -> shared.followed(word, named).ifPresent(strongest::add));
        return strongest.isEmpty() ? TextBudget.line(asked.get(0).text(), LONGEST) : phrase(strongest, named);
    }

    /**
     * The first of each language, in an order that what is asked later only adds to: a group counts from the moment at which
     * it may be shown.
     */
    private static List<Question> first(List<Question> asked) {
        Map<Long, Instant> shown = new HashMap<>();
        asked.stream()
                .collect(Collectors.groupingBy(Question::group))
                .forEach((group, questions) -> shown.put(group, shownFrom(questions)));
        Map<Language, Integer> seen = new EnumMap<>(Language.class);
        return asked.stream()
                .sorted(Comparator.comparing((Question question) -> later(question.at(), shown.get(question.group())))
                        .thenComparing(Question::at))
                .filter(question -> seen.merge(question.language(), 1, Integer::sum) <= FIRST)
                .toList();
    }

    private static Instant shownFrom(List<Question> questions) {
        Set<String> askers = new HashSet<>();
        return questions.stream()
                .sorted(Comparator.comparing(Question::at))
                .filter(question -> askers.add(question.asker()) && askers.size() >= DigestRules.FEWEST_ASKERS)
                .map(Question::at)
                .findFirst()
                .orElse(Instant.EPOCH);
    }

    private static Instant later(Instant one, @Nullable Instant other) {
        return other == null || one.isAfter(other) ? one : other;
    }

    private static List<Question> in(Language language, List<Question> asked) {
        return asked.stream()
                .filter(question -> question.language() == language)
                .toList();
    }

    /** The language most was asked in; of equals the one that came first. */
    private static Language usual(List<Question> asked) {
        Map<Language, Long> times =
                asked.stream().collect(Collectors.groupingBy(Question::language, Collectors.counting()));
        return asked.stream()
                .map(Question::language)
                .max((one, other) -> Long.compare(times.getOrDefault(one, 0L), times.getOrDefault(other, 0L)))
                .orElseThrow();
    }

    private Set<String> strongest(List<Question> named, Map<String, Integer> counts) {
        Map<String, Double> weights = weights(named, counts);
        double top =
                weights.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue() >= top * WEAKEST)
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WORDS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Of words that more than one used, if there are any. */
    private Map<String, Double> weights(List<Question> asked, Map<String, Integer> counts) {
        Set<String> used =
                asked.stream().flatMap(question -> shared.in(question).stream()).collect(Collectors.toSet());
        int most = used.stream()
                .mapToInt(word -> counts.getOrDefault(word, 0))
                .max()
                .orElse(0);
        List<String> often = used.stream()
                .filter(word -> most == 1 || counts.getOrDefault(word, 0) > 1)
                .toList();
        List<String> named = often.stream().filter(word -> isThing(word, asked)).toList();
        return (named.isEmpty() ? often : named)
                .stream().collect(Collectors.toMap(word -> word, word -> weight(word, counts.getOrDefault(word, 0))));
    }

    private boolean isThing(String word, List<Question> asked) {
        long here = asked.stream()
                .filter(question -> shared.in(question).contains(word))
                .count();
        long thing = asked.stream()
                .filter(question -> shared.thingsIn(question).contains(word))
                .count();
        return thing + things.getOrDefault(word, 0) >= MOSTLY * (here + spread.getOrDefault(word, 0));
    }

    /** Inverse document frequency as in BM25 (Robertson and Zaragoza 2009, section 3.1), never below a little. */
    private double weight(String word, int count) {
        int known = spread.getOrDefault(word, 1);
        return count * Math.max(LITTLE, Math.log((others - known + 0.5) / (known + 0.5)));
    }

    private String phrase(Set<String> strongest, List<Question> named) {
        StringBuilder name = new StringBuilder();
        String before = "";
        for (String word : shared.ordered(strongest, named)) {
            String form = bases.of(
                    shared.form(word, named).orElseThrow(), named.get(0).language());
            name.append(joint(before, word, named)).append(form);
            before = word;
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Words that stand side by side in the talk stand side by side in the name. */
    private String joint(String before, String next, List<Question> named) {
        if (before.isEmpty()) {
            return "";
        }
        return named.stream().anyMatch(question -> shared.standTogether(before, next, question)) ? " " : " · ";
    }
}
