package org.erfara.deploy.cli;

import java.time.InstantSource;
import org.erfara.deploy.Output;
import org.erfara.deploy.evaluate.Measure;
import org.erfara.deploy.evaluate.SimilarMeasure;
import picocli.CommandLine.Command;

/** {@code erfara evaluate similar}. */
@Command(
        name = "similar",
        mixinStandardHelpOptions = true,
        description = {
            "Are texts that ask the same near each other? Columns: cluster, text, and lang if there is one.",
            "For each text with others of its cluster, all other texts of the file are ranked by how near they are."
        },
        footer = {"", "JSON: map, mrr, p1 (0 to 100); texts, leftOut, ranked, textsPerSecond."})
final class EvaluateSimilar extends EvaluateFile {
    EvaluateSimilar(Output output, InstantSource clock) {
        super(output, clock);
    }

    @Override
    Measure measure() {
        return new SimilarMeasure();
    }
}
