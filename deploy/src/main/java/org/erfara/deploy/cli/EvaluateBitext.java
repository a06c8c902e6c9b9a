package org.erfara.deploy.cli;

import java.time.InstantSource;
import org.erfara.deploy.Output;
import org.erfara.deploy.evaluate.BitextMeasure;
import org.erfara.deploy.evaluate.Measure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code erfara evaluate bitext}. */
@Command(
        name = "bitext",
        mixinStandardHelpOptions = true,
        description = {
            "Are translations near each other? Columns: text and en, or any two others; and lang if there is one.",
            "For each text the nearest translation of all is looked for, and back."
        },
        footer = {
            "",
            "JSON: f1 (both ways), f1There, f1Back (as MTEB does for Tatoeba), p1, p1Back (0 to 100);",
            "texts, leftOut, textsPerSecond."
        })
final class EvaluateBitext extends EvaluateFile {
    @Option(names = "--from", paramLabel = "COLUMN", description = "Look from this column (${DEFAULT-VALUE}).")
    private String from = "text";

    @Option(names = "--to", paramLabel = "COLUMN", description = "Look in this column (${DEFAULT-VALUE}).")
    private String to = "en";

    EvaluateBitext(Output output, InstantSource clock) {
        super(output, clock);
    }

    @Override
    Measure measure() {
        return new BitextMeasure(from, to);
    }
}
