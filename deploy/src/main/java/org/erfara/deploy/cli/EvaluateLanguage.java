package org.erfara.deploy.cli;

import java.time.InstantSource;
import org.erfara.deploy.Output;
import org.erfara.deploy.evaluate.LanguageMeasure;
import org.erfara.deploy.evaluate.Measure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code erfara evaluate language}. */
@Command(
        name = "language",
        mixinStandardHelpOptions = true,
        description = "Is the language of a text told from the text? Columns: lang and text.",
        footer = {
            "",
            "JSON: accuracy (unsure counts as wrong), unsure, accuracyWhereSure (0 to 100);",
            "texts, leftOut, textsPerSecond."
        })
final class EvaluateLanguage extends EvaluateFile {
    @Option(
            names = "--first-words",
            paramLabel = "N",
            defaultValue = "0",
            description = "Read only the first N words of each text (else all).")
    private int firstWords;

    EvaluateLanguage(Output output, InstantSource clock) {
        super(output, clock);
    }

    @Override
    Measure measure() {
        return new LanguageMeasure(firstWords);
    }
}
