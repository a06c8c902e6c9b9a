package org.erfara.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells sentences that ask for knowledge from all others, by the phrases in {@code question/*.txt}. */
final class SentenceKinds {
    /** What a phrase does in a sentence. */
    private enum Cue {
        OPENING,
        ASKS,
        NOT
    }

    private final Phrases<Cue> phrases = new Phrases<>(Cue.class, Resource.linesOfAllLanguages("question"));

    /** The last phrase decides, since the tag "right?" comes last and a greeting first; without any, the mark does. */
    boolean asks(String sentence) {
        List<String> words = withoutOpening(Words.of(sentence));
        Cue last = phrases.last(words);
        boolean marked = sentence.indexOf('?') >= 0;
        if (last == null || last == Cue.OPENING) {
            return marked;
        }
        boolean exclaims = !marked && sentence.indexOf('!') >= 0;
        return last == Cue.ASKS && !exclaims;
    }

    private List<String> withoutOpening(List<String> words) {
        List<String> rest = words;
        Phrases.@Nullable Match<Cue> opening = opening(rest);
        while (opening != null) {
            rest = Stream.concat(Stream.of(Words.START), rest.stream().skip(opening.end()))
                    .toList();
            opening = opening(rest);
        }
        return rest;
    }

    private Phrases.@Nullable Match<Cue> opening(List<String> words) {
        Phrases.Match<Cue> match = phrases.longest(words, 0);
        return match != null && match.meaning() == Cue.OPENING ? match : null;
    }
}
