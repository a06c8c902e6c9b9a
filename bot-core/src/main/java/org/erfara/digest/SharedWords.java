package org.erfara.digest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** The form of a word that says most and is bent least: the longest stem, and its shortest spelling. */
    Optional<String> form(String word, List<Question> asked) {
        return asked.stream()
                .flatMap(this::terms)
                .filter(term -> root(term).equals(word))
                .max(Comparator.comparingInt((Term term) -> term.stem().length())
                        .thenComparingInt(term -> -term.surface().length()))
                .map(Term::surface);
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
