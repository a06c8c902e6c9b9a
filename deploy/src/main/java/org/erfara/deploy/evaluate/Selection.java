package org.erfara.deploy.evaluate;

import java.util.List;
import java.util.Optional;
import org.erfara.text.Language;

/**
 * The rows of a table that are measured.
 *
 * @param leftOut how many were not, because they are in a language that Erfara does not speak
 */
record Selection(List<TextTable.Row> rows, int leftOut, Scope scope) {
    private static final String LANGUAGE = "lang";

    /**
     * Without a column {@code lang}, all rows.
     *
     * @throws org.erfara.deploy.UserProblem if the scope asks for that column and there is none, or if no row is left
     */
    static Selection of(TextTable table, Scope scope) {
        if (!scope.asksForTheColumn() && !table.has(LANGUAGE)) {
            return new Selection(table.rows(), 0, scope);
        }
        table.with(LANGUAGE);
        List<TextTable.Row> spoken =
                table.rows().stream().filter(row -> language(row).isPresent()).toList();
        List<TextTable.Row> wanted = scope.only() == null
                ? spoken
                : spoken.stream()
                        .filter(row -> language(row).orElseThrow() == scope.only())
                        .toList();
        if (wanted.isEmpty()) {
            throw table.problem("has no text in a language that is asked for; Erfara speaks da, nb, nn, sv and en");
        }
        return new Selection(wanted, table.rows().size() - spoken.size(), scope);
    }

    private static Optional<Language> language(TextTable.Row row) {
        return LanguageTags.spoken(row.get(LANGUAGE));
    }

    /** What stands in a column that holds texts. */
    List<Written> written(String column) {
        return rows.stream().map(row -> written(row, column)).toList();
    }

    private Written written(TextTable.Row row, String column) {
        return new Written(
                row.get(column),
                scope.languageFromFile() ? Optional.of(language(row).orElseThrow()) : Optional.empty());
    }
}
