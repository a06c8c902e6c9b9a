package org.erfara.analysis;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.erfara.text.Language;
import org.erfara.text.Outcome;
import org.erfara.text.Outcomes;

/** Reads outcomes by the phrases in {@code outcome/*.txt}, of all languages together, since people mix them. */
final class PhraseOutcomes implements Outcomes {
    /** What a phrase says; thanks alone count only where nothing else is said. */
    private enum Sign {
        HELPED,
        FAILED,
        THANKS,
        NOTHING
    }

    private static final Set<String> HELPED = Set.of(
            "+1",
            "thumbsup",
            "pray",
            "heart",
            "white_check_mark",
            "heavy_check_mark",
            "raised_hands",
            "tada",
            "100",
            "seedling");
    private static final Set<String> DID_NOT_HELP = Set.of("x", "-1", "thumbsdown", "no_entry");
    private static final Map<Sign, Outcome> OUTCOMES =
            Map.of(Sign.HELPED, Outcome.HELPED, Sign.THANKS, Outcome.HELPED, Sign.FAILED, Outcome.DID_NOT_HELP);

    private static final Pattern PAUSE = Pattern.compile("[,;:()–—]");

    private final Lazy<Phrases<Sign>> phrases =
            new Lazy<>(() -> new Phrases<>(Sign.class, Resource.linesOfAllLanguages("outcome")));

    @Override
    public Outcome of(String text, Language language) {
        Sign said = Sign.NOTHING;
        for (String sentence : Prose.sentences(text)) {
            for (String clause : PAUSE.split(sentence)) {
                said = later(said, sentence.indexOf('?') >= 0 ? Sign.NOTHING : sign(clause));
            }
        }
        return OUTCOMES.getOrDefault(said, Outcome.UNKNOWN);
    }

    private Sign sign(String clause) {
        return Objects.requireNonNullElse(phrases.get().last(Words.of(clause)), Sign.NOTHING);
    }

    /** People thank last for what they reported first, so thanks do not take the place of a report. */
    private static Sign later(Sign before, Sign now) {
        boolean thanksAfterReport = now == Sign.THANKS && before == Sign.FAILED;
        return now == Sign.NOTHING || thanksAfterReport ? before : now;
    }

    @Override
    public Outcome ofReaction(String emoji) {
        if (HELPED.contains(emoji)) {
            return Outcome.HELPED;
        }
        return DID_NOT_HELP.contains(emoji) ? Outcome.DID_NOT_HELP : Outcome.UNKNOWN;
    }
}
