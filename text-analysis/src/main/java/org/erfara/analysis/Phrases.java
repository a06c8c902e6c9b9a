package org.erfara.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases with a meaning each, read from lists such as {@code helped: det virke|virkede … nu}. {@code a|b} stands for
 * either word, {@code a|} for the word or nothing, {@code …} for at most three words, {@code ^} and {@code $} for the
 * sentence's start and end.
 *
 * @param <K> the meanings; their names in lower case begin the lines of a list
 */
final class Phrases<K extends Enum<K>> {
    private static final String ANY_WORDS = "…";
    private static final int MOST_WORDS_BETWEEN = 3;

    private final Node<K> root = new Node<>();

    /** A phrase found. */
    record Match<K>(K meaning, int end) {}

    Phrases(Class<K> meanings, List<String> lines) {
        for (String line : lines) {
            int colon = line.indexOf(':');
            K meaning = Enum.valueOf(meanings, line.substring(0, colon).strip().toUpperCase(Locale.ROOT));
            add(List.of(line.substring(colon + 1).strip().split(" +")), root, meaning);
        }
    }

    private static <K> void add(List<String> words, Node<K> from, K meaning) {
        if (words.isEmpty()) {
            from.meaning = meaning;
            return;
        }
        for (String word : words.get(0).split("\\|", -1)) {
            Node<K> to = word.isEmpty() ? from : from.next.computeIfAbsent(word, any -> new Node<>());
            add(words.subList(1, words.size()), to, meaning);
        }
    }

    /** The meaning of the phrase that ends last, of those that end there the longest. */
    @Nullable
    K last(List<String> words) {
        Match<K> last = null;
        for (int i = 0; i < words.size(); i++) {
            Match<K> longest = longest(words, i);
            last = longest != null && (last == null || longest.end() > last.end()) ? longest : last;
        }
        return last == null ? null : last.meaning();
    }

    /** The longest phrase that begins at this word. */
    @Nullable
    Match<K> longest(List<String> words, int start) {
        return longest(root, words, start);
    }

    private @Nullable Match<K> longest(Node<K> from, List<String> words, int at) {
        Match<K> best = from.meaning == null ? null : new Match<>(from.meaning, at);
        Node<K> next = at < words.size() ? from.next.get(words.get(at)) : null;
        if (next != null) {
            best = longer(best, longest(next, words, at + 1));
        }
        Node<K> beyond = from.next.get(ANY_WORDS);
        for (int skip = 0; beyond != null && skip <= MOST_WORDS_BETWEEN && at + skip <= words.size(); skip++) {
            best = longer(best, longest(beyond, words, at + skip));
            if (at + skip < words.size() && !Words.isWord(words.get(at + skip))) {
                break;
            }
        }
        return best;
    }

    private static <K> @Nullable Match<K> longer(@Nullable Match<K> one, @Nullable Match<K> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.end() > one.end() ? other : one;
    }

    private static final class Node<K> {
        private final Map<String, Node<K>> next = new HashMap<>();
        private @Nullable K meaning;
    }
}
