package org.erfara.deploy.evaluate;

import static org.erfara.deploy.evaluate.QualityColumn.printed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.erfara.text.Language;
import org.junit.jupiter.api.Test;

/**
 * Writes docs/quality.md from public data in a folder; the page says how, and where the data come from. It takes half an
 * hour.
 */
class QualityTable {
    private static final Path BEGINNING = Path.of("src/test/resources/quality-beginning.md");
    private static final Path PAGE = Path.of("../docs/quality.md");
    private static final List<Language> NORDIC = List.of(Language.DA, Language.NB, Language.NN, Language.SV);

    private final Path folder = Path.of(Objects.requireNonNull(
            System.getProperty("erfara.data"), "Say where the public data are: -Derfara.data=FOLDER"));
    private final StringBuilder page = new StringBuilder();

    @Test
    void is_written() throws IOException {
        page.append(Files.readString(BEGINNING).strip());
        page.append("\n\nThis run: ").append(Machine.here()).append(".\n");
        vectors();
        questions();
        languages();
        Files.writeString(PAGE, page);
    }

    private void vectors() {
        QualityColumn erfara = QualityColumn.of(Contender.ERFARA, folder);
        List<QualityColumn> ablations = columns(Contender.ablations());
        List<QualityColumn> others = columns(List.of(Contender.WORDS, Contender.CHARACTERS));
        QualityColumn published = new QualityColumn("multilingual-e5-small, published", QualityRow.PUBLISHED_E5);
        table(
                "Beside what others try first",
                Stream.of(List.of(erfara, ablations.get(0)), others, List.of(published))
                        .flatMap(List::stream)
                        .toList());
        table(
                "What each part is worth",
                Stream.concat(Stream.of(erfara), ablations.stream()).toList());
    }

    private List<QualityColumn> columns(List<Contender> contenders) {
        return contenders.stream()
                .map(contender -> QualityColumn.of(contender, folder))
                .toList();
    }

    private void table(String title, List<QualityColumn> columns) {
        List<String> header = new ArrayList<>(List.of(""));
        columns.forEach(column -> header.add(column.name()));
        heading(title, header);
        for (String row : columns.get(0).figures().keySet()) {
            List<String> cells = new ArrayList<>(List.of(row));
            columns.forEach(column -> cells.add(column.figures().getOrDefault(row, "")));
            line(cells);
        }
    }

    private void questions() {
        heading("Question or not, question marks taken off", List.of("", "precision", "recall", "F1", "questions"));
        for (Language language : NORDIC) {
            String tag = QualityRow.tag(language);
            question("Tatoeba " + tag, "tatoeba_bitext__" + tag + "-en", Scope.AS_LIVE_CHAT);
        }
        NORDIC.forEach(language -> question("UD " + QualityRow.tag(language), "ud_sents", Scope.only(language)));
    }

    private void question(String name, String file, Scope scope) {
        Figures figures = measured(new QuestionsMeasure(true, false), file, scope);
        line(List.of(
                name,
                printed(figures.get("precision")),
                printed(figures.get("recall")),
                printed(figures.get("f1")),
                String.format(Locale.ROOT, "%.0f", figures.get("questions"))));
    }

    private void languages() {
        heading("Language of a text", List.of("", "right", "unsure", "right where not unsure"));
        language("UD sentences", "ud_sents", 0);
        language("UD, first five words", "ud_sents", 5);
        language("xSID", "xsid", 0);
    }

    private void language(String name, String file, int words) {
        Figures figures = measured(new LanguageMeasure(words), file, Scope.AS_LIVE_CHAT);
        line(List.of(
                name,
                printed(figures.get("accuracy")),
                printed(figures.get("unsure")),
                printed(figures.get("accuracyWhereSure"))));
    }

    private Figures measured(Measure measure, String file, Scope scope) {
        TextTable table = TextTable.read(folder.resolve(file + ".tsv"));
        return measure.of(table, scope, Contender.ERFARA.ear(table));
    }

    private void heading(String title, List<String> columns) {
        page.append("\n## ").append(title).append("\n\n");
        line(columns);
        page.append("|---".repeat(columns.size())).append("|\n");
    }

    private void line(List<String> cells) {
        page.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }
}
