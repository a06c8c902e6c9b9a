package org.erfara.deploy.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Asks whether questions are told from other talk. Columns {@code label}, {@code text} and, if there is one, {@code lang}.
 *
 * @param withoutMarks takes question marks off first, and closing marks too, so that a missing mark gives nothing away; a
 *     file may then do without labels: a question is what ended with a question mark
 * @param any counts any question, also small talk and what says little; so it is wherever labels can only come from question
 *     marks: without labels, and where no text has a mark left
 */
public record QuestionsMeasure(boolean withoutMarks, boolean any) implements Measure {
    private static final String LABEL = "label";
    private static final Set<String> YES = Set.of("question", "q", "yes", "true", "1");
    private static final Set<String> NO = Set.of("not", "no", "none", "other", "statement", "false", "0");
    private static final String CLOSING_MARKS = ".!…";

    @Override
    public Figures of(TextTable table, Scope scope, Ear ear) {
        boolean marked = withoutMarks && !table.has(LABEL);
        Selection selection = Selection.of(marked ? table.with("text") : table.with(LABEL, "text"), scope);
        List<Boolean> truth = selection.rows().stream()
                .map(row -> marked ? row.get("text").endsWith("?") : label(table, row))
                .toList();
        List<Written> written =
                selection.written("text").stream().map(this::asRead).toList();
        boolean counted = any || marked || written.stream().noneMatch(QuestionsMeasure::isMarked);
        Decisions decisions = Decisions.of(truth, ear.each(written, counted ? ear::isQuestion : ear::asks));
        return Figures.of(selection, ear)
                .note("counted", "What counts", counted ? "any question" : "questions for knowledge")
                .note("questions", "Questions among them", decisions.hits() + decisions.misses())
                .share("precision", "Heard as questions rightly (precision)", decisions.precision())
                .share("recall", "Questions heard (recall)", decisions.recall())
                .share("f1", "F1", decisions.f1())
                .share("accuracy", "Right of all", decisions.accuracy());
    }

    private static boolean isMarked(Written written) {
        return written.text().indexOf('?') >= 0;
    }

    private static boolean label(TextTable table, TextTable.Row row) {
        String label = row.get(LABEL).toLowerCase(Locale.ROOT);
        if (!YES.contains(label) && !NO.contains(label)) {
            throw table.problem("has a label in line " + row.line()
                    + " that is neither question, yes, true or 1 nor not, no, none, other, statement, false or 0");
        }
        return YES.contains(label);
    }

    private Written asRead(Written written) {
        return withoutMarks ? new Written(withoutMarks(written.text()), written.language()) : written;
    }

    private static String withoutMarks(String text) {
        String kept = text.replace("?", "").strip();
        int end = kept.length();
        while (end > 0 && CLOSING_MARKS.indexOf(kept.charAt(end - 1)) >= 0) {
            end--;
        }
        return kept.substring(0, end).strip();
    }
}
