package org.erfara.deploy.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.erfara.text.Found;

/**
 * Asks whether personal data are found, and nothing else. Column {@code text}, in which the private parts are marked.
 *
 * @param colleagues first and last names, in lower case, of people at work there
 */
public record GuardMeasure(Set<String> colleagues) implements Measure {
    private static final Map<Found.Kind, String> LABELS = Map.of(
            Found.Kind.NATIONAL_NUMBER, "National numbers",
            Found.Kind.PHONE, "Phone numbers",
            Found.Kind.EMAIL, "E-mail addresses",
            Found.Kind.ACCOUNT, "Bank accounts",
            Found.Kind.PUPIL, "Names of pupils");

    /** A marked text and what was found in it. */
    private record Guarded(MarkedText marked, List<Found> found) {
        boolean hides(Found part, List<Found> finds) {
            return finds.stream().anyMatch(one -> one.from() <= part.from() && one.to() >= part.to());
        }
    }

    @Override
    public Figures of(TextTable table, Scope scope, Ear ear) {
        Selection selection = Selection.of(table.with("text"), scope);
        List<MarkedText> marked =
                selection.rows().stream().map(row -> MarkedText.of(table, row)).toList();
        List<List<Found>> found =
                ear.personalData(marked.stream().map(MarkedText::text).toList(), colleagues::contains);
        List<Guarded> guarded = IntStream.range(0, marked.size())
                .mapToObj(i -> new Guarded(marked.get(i), found.get(i)))
                .toList();
        Figures figures = Figures.of(selection, ear);
        for (Found.Kind kind : Found.Kind.values()) {
            figures.note(key(kind), LABELS.getOrDefault(kind, key(kind)), figures(kind, guarded));
        }
        return figures.share("hidden", "Of all that is private, hidden as whatever", hidden(guarded))
                .share("untouched", "Of texts with nothing private, left as they are", untouched(guarded));
    }

    /** Such as nationalNumber. */
    private static String key(Found.Kind kind) {
        String lower = kind.name().toLowerCase(Locale.ROOT);
        int bar = lower.indexOf('_');
        return bar < 0
                ? lower
                : lower.substring(0, bar) + Character.toUpperCase(lower.charAt(bar + 1)) + lower.substring(bar + 2);
    }

    /** A marked part counts as found where all of it is; a find counts as right where it shares a character with a part. */
    private static Map<String, Object> figures(Found.Kind kind, List<Guarded> guarded) {
        int parts = 0;
        int hidden = 0;
        int finds = 0;
        int right = 0;
        for (Guarded one : guarded) {
            List<Found> marked = one.marked().parts(kind);
            List<Found> found = MarkedText.of(kind, one.found());
            parts += marked.size();
            finds += found.size();
            hidden +=
                    (int) marked.stream().filter(part -> one.hides(part, found)).count();
            right += (int) found.stream()
                    .filter(find -> marked.stream().anyMatch(find::overlaps))
                    .count();
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("precision", percent(right, finds));
        figures.put("recall", percent(hidden, parts));
        figures.put("marked", parts);
        figures.put("found", finds);
        return figures;
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 0 : Figures.hundredths(100.0 * part / whole);
    }

    private static double hidden(List<Guarded> guarded) {
        return guarded.stream()
                .flatMap(one -> one.marked().parts().stream().map(part -> one.hides(part, one.found())))
                .mapToInt(hides -> hides ? 1 : 0)
                .average()
                .orElse(0);
    }

    private static double untouched(List<Guarded> guarded) {
        return guarded.stream()
                .filter(one -> one.marked().parts().isEmpty())
                .mapToInt(one -> one.found().isEmpty() ? 1 : 0)
                .average()
                .orElse(0);
    }
}
