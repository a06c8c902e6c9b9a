package org.erfara.deploy.cli;

import java.time.InstantSource;
import org.erfara.deploy.Output;
import org.erfara.deploy.evaluate.Measure;
import org.erfara.deploy.evaluate.SearchMeasure;
import picocli.CommandLine.Command;

/** {@code erfara evaluate search}. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = {
            "Is the answer found from the question? Columns: text, answer, and lang if there is one.",
            "For each text all answers of the file are ranked by how near they are."
        },
        footer = {"", "JSON: ndcg10, mrr, p1 (0 to 100); texts, leftOut, textsPerSecond."})
final class EvaluateSearch extends EvaluateFile {
    EvaluateSearch(Output output, InstantSource clock) {
        super(output, clock);
    }

    @Override
    Measure measure() {
        return new SearchMeasure();
    }
}
