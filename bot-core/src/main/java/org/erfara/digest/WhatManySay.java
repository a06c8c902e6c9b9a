package org.erfara.digest;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.erfara.question.Question;

/**
 * What is left of questions when only {@link WordsOfMany} stay and all else becomes "…": safe to be read elsewhere, since
 * neither a name nor anybody's own story is among them.
 */
final class WhatManySay {
    private static final Pattern SPACE = Pattern.compile(" ");

    /** More would say the same again. */
    private static final int MOST = 12;

    private static final int MOST_WORDS = 40;
    private static final int FEWEST_WORDS = 2;

    private final WordsOfMany words;

    WhatManySay(WordsOfMany words) {
        this.words = words;
    }

    /** Each wording once, those that say most first, with the questions behind each. */
    Map<String, List<Question>> of(Collection<Question> questions) {
        Map<String, List<Question>> left =
                questions.stream().collect(Collectors.groupingBy(this::of, LinkedHashMap::new, Collectors.toList()));
        return left.entrySet().stream()
                .filter(entry -> count(entry.getKey()) >= FEWEST_WORDS)
                .sorted(Comparator.comparingLong(entry -> -count(entry.getKey())))
                .limit(MOST)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new));
    }

    private String of(Question question) {
        StringBuilder left = new StringBuilder();
        for (WrittenWord word : WrittenWord.in(question.text())) {
            String next = words.asManySay(word, question.language()).orElse(WrittenWord.LEFT_OUT);
            if (!next.equals(WrittenWord.LEFT_OUT) || !left.toString().endsWith(next)) {
                left.append(left.isEmpty() ? "" : " ").append(next);
            }
        }
        return SPACE.splitAsStream(left).limit(MOST_WORDS).collect(Collectors.joining(" "));
    }

    private static long count(String left) {
        return wordsIn(left).count();
    }

    /** The words of a text that is left. */
    static Stream<String> wordsIn(String left) {
        return SPACE.splitAsStream(left).filter(word -> !word.isEmpty() && !word.equals(WrittenWord.LEFT_OUT));
    }
}
