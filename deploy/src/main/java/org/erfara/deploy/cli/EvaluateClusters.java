package org.erfara.deploy.cli;

import java.time.InstantSource;
import java.util.Optional;
import org.erfara.deploy.Output;
import org.erfara.deploy.evaluate.ClustersMeasure;
import org.erfara.deploy.evaluate.Measure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code erfara evaluate clusters}. */
@Command(
        name = "clusters",
        mixinStandardHelpOptions = true,
        description = {
            "Are texts that ask the same put together? Columns: cluster, text, and lang if there is one.",
            "Each text is put into a group as it comes, as a question in live chat is. Texts without a cluster belong"
                    + " with no other."
        },
        footer = {
            "",
            "JSON: bcubedF1, vMeasure, ari, pairPrecision, pairRecall (0 to 100), bcubedPrecision, bcubedRecall;",
            "texts, leftOut, clusters (in the file), groups (found), textsPerSecond."
        })
final class EvaluateClusters extends EvaluateFile {
    @Option(
            names = "--order",
            paramLabel = "SEED",
            description = "Let the texts come in an order by chance, the same for each number (else in the file's).")
    private @Nullable Long order;

    EvaluateClusters(Output output, InstantSource clock) {
        super(output, clock);
    }

    @Override
    Measure measure() {
        return new ClustersMeasure(Optional.ofNullable(order));
    }
}
