package org.erfara.theme;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.erfara.question.Question;
import org.erfara.text.Term;
import org.erfara.text.Terms;

/** Chooses the wording that stands for a group: the one that shares most with the others and says little else. */
final class Wordings {
    private final Terms terms;

    Wordings(Terms terms) {
        this.terms = terms;
    }

    /**
     * @param asked at least one
     */
    Question typical(List<Question> asked) {
        List<Set<String>> stems = asked.stream().map(this::stems).toList();
        Map<String, Integer> spread = spread(stems);
        return IntStream.range(0, asked.size())
                .boxed()
                .max(Comparator.comparingDouble(place -> typicality(stems.get(place), spread)))
                .map(asked::get)
                .orElseThrow();
    }

    private static Map<String, Integer> spread(List<Set<String>> stems) {
        Map<String, Integer> spread = new HashMap<>();
        stems.forEach(words -> words.forEach(stem -> spread.merge(stem, 1, Integer::sum)));
        return spread;
    }

    /** In how many of the questions each stem stands. */
    Map<String, Integer> spreadIn(List<Question> asked) {
        return spread(asked.stream().map(this::stems).toList());
    }

    private Set<String> stems(Question question) {
        return terms.of(question.text(), question.language()).stream()
                .map(Term::stem)
                .collect(Collectors.toSet());
    }

    /** Words shared with others count for it; each word of its own counts a little against it. */
    private static double typicality(Set<String> stems, Map<String, Integer> spread) {
        int shared = stems.stream()
                .mapToInt(stem -> spread.getOrDefault(stem, 1) - 1)
                .sum();
        return shared / (stems.size() + 2.0);
    }

    /**
     * Words of a question that others of its group use too, as they are written in it.
     *
     * @param spread of the stems in the group
     */
    List<String> shared(Question question, Map<String, Integer> spread) {
        return terms.of(question.text(), question.language()).stream()
                .filter(term -> spread.getOrDefault(term.stem(), 0) > 1)
                .map(Term::surface)
                .distinct()
                .toList();
    }
}
