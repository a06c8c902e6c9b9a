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

    private static final Pattern NAMES_ONLY =
            Pattern.compile("\\p{Lu}[\\p{L}'-]+(?:[\\s,&/]+(?:og|och|and|eller|or|\\p{Lu}[\\p{L}'-]*))*[.!]*");

    /** As long as a list of names may be, in characters; the pattern recurses. */
    private static final int MOST_NAMES = 200;

    private final Lazy<Nods> nods;
    private final Lazy<Phrases<Sign>> phrases =
            new Lazy<>(() -> new Phrases<>(Sign.class, Resource.linesOfAllLanguages("outcome")));

    PhraseOutcomes(Lazy<StopWords> stopWords) {
        nods = new Lazy<>(() -> new Nods(stopWords.get()));
    }

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
    public boolean nods(String text) {
        return isNamesOnly(text.strip())
                || Prose.sentences(text).stream()
                        .noneMatch(sentence -> nods.get().saysMore(sentence));
    }

    private static boolean isNamesOnly(String text) {
        return text.length() <= MOST_NAMES && NAMES_ONLY.matcher(text).matches();
    }

    @Override
    public Outcome ofReaction(String emoji) {
        if (HELPED.contains(emoji)) {
            return Outcome.HELPED;
        }
        return DID_NOT_HELP.contains(emoji) ? Outcome.DID_NOT_HELP : Outcome.UNKNOWN;
    }
}
