package org.erfara.digest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.erfara.question.Question;
import org.erfara.text.Term;
import org.erfara.text.Terms;

/**
 * The words some questions share, across the Nordic languages and across compounds: "gruppearbejde", "gruppearbeid" and
 * "grupperne" are one word here, told by how they begin.
 */
final class SharedWords {
    private static final int BEGINNING = 5;

    private final Terms terms;

    SharedWords(Terms terms) {
        this.terms = terms;
    }

    /** The words of a question, told apart by how they begin. */
    Set<String> in(Question question) {
        return terms(question).map(SharedWords::root).collect(Collectors.toSet());
    }

    /** Those of them that name things. */
    Set<String> thingsIn(Question question) {
        return terms.things(question.text(), question.language()).stream()
                .map(SharedWords::root)
                .collect(Collectors.toSet());
    }

    private Stream<Term> terms(Question question) {
        return terms.of(question.text(), question.language()).stream();
    }

    /** The letters in which neighbours spell the same word differently are made alike: forældre, foreldre; stille, still. */
    private static String root(Term term) {
        String stem = term.stem()
                .replace('æ', 'e')
                .replace('ä', 'e')
                .replace('ø', 'o')
                .replace('ö', 'o');
        return stem.substring(0, Math.min(BEGINNING, stem.length()))
                .replaceFirst("(?<=...)[ea]$", "")
                .replaceFirst("(.)\\1$", "$1");
    }

    /** How many people used each word; how many questions did, where no two people share one. */
    Map<String, Integer> counted(List<Question> asked) {
        Map<String, Set<Object>> askers = new HashMap<>();
        Map<String, Set<Object>> questions = new HashMap<>();
        for (Question question : asked) {
            for (String word : in(question)) {
                askers.computeIfAbsent(word, first -> new HashSet<>()).add(question.asker());
                questions.computeIfAbsent(word, first -> new HashSet<>()).add(question.ref());
            }
        }
        boolean shared = askers.values().stream().anyMatch(people -> people.size() > 1);
        return sizes(shared ? askers : questions);
    }

    private static Map<String, Integer> sizes(Map<String, Set<Object>> sets) {
        Map<String, Integer> sizes = new HashMap<>();
        sets.forEach((word, users) -> sizes.put(word, users.size()));
        return sizes;
    }

    /** All forms of words that are written in the questions. */
    Stream<String> forms(Question question) {
        return terms(question).map(Term::surface);
    }

    /** The form of a word that says most: the longest stem, as it is written most often, and shortest of equals. */
    Optional<String> form(String word, List<Question> asked) {
        List<Term> forms = asked.stream()
                .flatMap(this::terms)
                .filter(term -> root(term).equals(word))
                .toList();
        Map<String, Long> times = forms.stream().collect(Collectors.groupingBy(Term::surface, Collectors.counting()));
        return forms.stream()
                .max(Comparator.comparingInt((Term term) -> term.stem().length())
                        .thenComparingLong(term -> times.getOrDefault(term.surface(), 0L))
                        .thenComparingInt(term -> -term.surface().length()))
                .map(Term::surface);
    }

    /** The thing that mostly stands right after a word, as pupils do in "quiet pupils". */
    Optional<String> followed(String word, List<Question> asked) {
        List<String> next = asked.stream()
                .flatMap(question -> after(word, question).stream().filter(thingsIn(question)::contains))
                .toList();
        Map<String, Long> times = next.stream().collect(Collectors.groupingBy(root -> root, Collectors.counting()));
        long having =
                asked.stream().filter(question -> in(question).contains(word)).count();
        return next.stream()
                .filter(root -> times.getOrDefault(root, 0L) > 1 && times.getOrDefault(root, 0L) * 2 >= having)
                .findFirst();
    }

    /** Whether one word stands right after another in a question. */
    boolean standTogether(String word, String next, Question question) {
        return after(word, question).contains(next);
    }

    private Set<String> after(String word, Question question) {
        List<Term> all = terms(question).toList();
        return IntStream.range(1, all.size())
                .filter(i -> root(all.get(i - 1)).equals(word))
                .filter(i -> question.text()
                        .contains(all.get(i - 1).surface() + " " + all.get(i).surface()))
                .mapToObj(i -> root(all.get(i)))
                .collect(Collectors.toSet());
    }

    /** Some words in the order in which the questions that have most of them put them. */
    List<String> ordered(Set<String> words, List<Question> asked) {
        return asked.stream()
                .sorted(Comparator.comparingLong(question ->
                        -in(question).stream().filter(words::contains).count()))
                .flatMap(this::terms)
                .map(SharedWords::root)
                .filter(words::contains)
                .distinct()
                .toList();
    }
}
