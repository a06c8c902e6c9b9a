package org.erfara.deploy.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.erfara.deploy.UserProblem;
import org.erfara.text.Language;

/**
 * Asks whether the language of a text is told from the text alone. Columns {@code lang} and {@code text}.
 *
 * @param firstWords reads only so many words of each text; 0 for all
 */
public record LanguageMeasure(int firstWords) implements Measure {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    public LanguageMeasure {
        if (firstWords < 0) {
            throw new UserProblem("A text cannot have fewer than no words.");
        }
    }

    @Override
    public Figures of(TextTable table, Scope scope, Ear ear) {
        Selection selection = Selection.of(table.with("lang", "text"), scope);
        List<Language> truth = selection.rows().stream()
                .map(row -> LanguageTags.spoken(row.get("lang")).orElseThrow())
                .toList();
        List<Written> written = selection.rows().stream()
                .map(row -> new Written(beginning(row.get("text")), Optional.empty()))
                .toList();
        List<Language> told = ear.each(written, Ear.Heard::language);
        return figures(Figures.of(selection, ear), truth, told);
    }

    private String beginning(String text) {
        return firstWords == 0
                ? text
                : BLANKS.splitAsStream(text).limit(firstWords).collect(Collectors.joining(" "));
    }

    private static Figures figures(Figures figures, List<Language> truth, List<Language> told) {
        int right = 0;
        int unsure = 0;
        for (int i = 0; i < truth.size(); i++) {
            right += truth.get(i) == told.get(i) ? 1 : 0;
            unsure += told.get(i) == Language.UNSURE ? 1 : 0;
        }
        double texts = truth.size();
        return figures.share("accuracy", "Right of all, unsure counted as wrong", right / texts)
                .share("unsure", "Unsure", unsure / texts)
                .share("accuracyWhereSure", "Right where not unsure", unsure == texts ? 0 : right / (texts - unsure));
    }
}
