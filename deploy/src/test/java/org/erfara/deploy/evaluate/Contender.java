package org.erfara.deploy.evaluate;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.erfara.analysis.TextAnalysis;
import org.erfara.deploy.Installation;
import org.erfara.text.TextTools;
import org.erfara.text.Vectors;

/**
 * Vectors in a column of docs/quality.md.
 *
 * @param over makes them; what others try first learns from the texts at hand how seldom a word is
 * @param grouped whether the bar that is best for them is looked for, which takes minutes
 */
record Contender(String name, Function<TextTable, Vectors> over, boolean grouped) {
    private static final TextTools SHIPPED = Installation.text();

    /** What ships, with the bar that ships. */
    static final Contender ERFARA = new Contender("Erfara", table -> SHIPPED.vectors(), true);

    static final Contender WORDS = new Contender("TF-IDF of words", table -> TfIdf.ofWords(texts(table)), true);
    static final Contender CHARACTERS =
            new Contender("characters 3–5", table -> TfIdf.ofCharacters(texts(table)), true);

    /** What ships with parts of it missing; the English model alone is the first. */
    static List<Contender> ablations() {
        List<Contender> contenders = new ArrayList<>();
        new TextAnalysis()
                .ablations()
                .forEach((name, vectors) ->
                        contenders.add(new Contender(name, table -> vectors, name.equals(TextAnalysis.ENGLISH_MODEL))));
        return contenders;
    }

    private static List<String> texts(TextTable table) {
        return Stream.of("text", "answer", "da", "nb", "nn", "sv", "en")
                .filter(table::has)
                .flatMap(column -> table.rows().stream().map(row -> row.get(column)))
                .toList();
    }

    /** Hears with these vectors, and with all else that ships. */
    static Ear ear(Vectors vectors) {
        TextTools tools = new TextTools(
                SHIPPED.languages(),
                SHIPPED.questions(),
                SHIPPED.terms(),
                vectors,
                SHIPPED.outcomes(),
                SHIPPED.personalData());
        return new Ear(tools, Watcher.NOBODY, InstantSource.system());
    }

    Ear ear(TextTable table) {
        return ear(over.apply(table));
    }

    boolean ships() {
        return this == ERFARA;
    }
}
