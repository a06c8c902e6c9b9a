package org.erfara.deploy.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.erfara.deploy.Installation;
import org.erfara.deploy.Output;
import org.erfara.deploy.evaluate.Calibrating;
import org.erfara.deploy.evaluate.Ear;
import org.erfara.deploy.evaluate.Figures;
import org.erfara.deploy.evaluate.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code erfara evaluate calibrate}. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        description = {
            "How near must two questions be to count as the same? Finds the bar for the vectors in use.",
            "With columns cluster and text: the bar with the best BCubed F1 of those that put at least eight in ten pairs"
                    + " together rightly.",
            "With a column text alone: a bar that two texts taken by chance hardly ever reach."
        })
final class EvaluateCalibrate implements Callable<Integer> {
    @Parameters(paramLabel = "FILE.tsv", arity = "1..*", description = "The texts.")
    private List<Path> files = List.of();

    @Mixin
    private final ScopeOptions scope = new ScopeOptions();

    @Mixin
    private final JsonOption json = new JsonOption();

    @Mixin
    private final ConfigOption config = new ConfigOption();

    private final Output output;
    private final InstantSource clock;

    EvaluateCalibrate(Output output, InstantSource clock) {
        this.output = output;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        List<TextTable> tables = files.stream().map(TextTable::read).toList();
        Progress progress = new Progress(output, clock);
        Ear ear = new Ear(Installation.text(config.settings()), (doing, share) -> progress.at(doing, share, 0), clock);
        Figures figures = new Calibrating(ear, scope.scope()).by(tables);
        progress.end();
        output.out().println(json.wanted() ? Json.of(figures.forPrograms()) : figures.forPeople());
        return 0;
    }
}
