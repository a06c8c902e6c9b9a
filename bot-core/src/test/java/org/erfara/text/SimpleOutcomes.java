package org.erfara.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Knows a few phrases of thanks and setback; setback is looked for first. */
final class SimpleOutcomes implements Outcomes {
    private static final List<String> SETBACK =
            List.of("did not work", "does not work", "did not help", "virkede ikke", "virket ikke", "verka ikkje");
    private static final List<String> THANKS = List.of("thank", "works now", "tak", "takk", "det virker");
    private static final Set<String> THUMBS_UP = Set.of("+1", "heart", "tada", "white_check_mark");

    @Override
    public Outcome of(String text, Language language) {
        String said = text.toLowerCase(Locale.ROOT);
        if (SETBACK.stream().anyMatch(said::contains)) {
            return Outcome.DID_NOT_HELP;
        }
        return THANKS.stream().anyMatch(said::contains) ? Outcome.HELPED : Outcome.UNKNOWN;
    }

    @Override
    public boolean nods(String text) {
        return text.toLowerCase(Locale.ROOT).contains("me too");
    }

    @Override
    public Outcome ofReaction(String emoji) {
        if (THUMBS_UP.contains(emoji)) {
            return Outcome.HELPED;
        }
        return emoji.equals("-1") ? Outcome.DID_NOT_HELP : Outcome.UNKNOWN;
    }
}
