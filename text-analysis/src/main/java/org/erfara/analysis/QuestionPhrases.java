package org.erfara.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the phrases in {@code question/*.txt} say of sentences. */
final class QuestionPhrases {
    /** What a phrase does in a sentence. */
    enum Cue {
        OPENING,
        ASKS,
        NOT
    }

    private final Phrases<Cue> phrases = new Phrases<>(Cue.class, Resource.linesOfAllLanguages("question"));

    /**
     * A sentence after greetings and the like.
     *
     * @param opening the words of the greeting; none if there is none
     * @param rest as {@link Words} has a sentence
     */
    record Opened(List<String> opening, List<String> rest) {}

    Opened opened(String sentence) {
        List<String> words = Words.of(sentence);
        List<String> rest = words;
        Phrases.@Nullable Match<Cue> opening = opening(rest);
        while (opening != null) {
            rest = Stream.concat(Stream.of(Words.START), rest.stream().skip(opening.end()))
                    .toList();
            opening = opening(rest);
        }
        return new Opened(words.subList(1, 1 + words.size() - rest.size()), rest);
    }

    private Phrases.@Nullable Match<Cue> opening(List<String> words) {
        Phrases.Match<Cue> match = phrases.longest(words, 0);
        return match != null && match.meaning() == Cue.OPENING ? match : null;
    }

    /** The last phrase decides, since the tag "right?" comes last and a greeting first. */
    @Nullable
    Cue last(List<String> words) {
        return phrases.last(words);
    }
}
