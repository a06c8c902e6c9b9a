package org.erfara.deploy.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.erfara.deploy.Installation;
import org.erfara.deploy.Output;
import org.erfara.deploy.evaluate.Ear;
import org.erfara.deploy.evaluate.Figures;
import org.erfara.deploy.evaluate.Measure;
import org.erfara.deploy.evaluate.TextTable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What all measures of one file have in common. */
abstract class EvaluateFile implements Callable<Integer> {
    @Parameters(paramLabel = "FILE.tsv", description = "The texts.")
    private Path file = Path.of("");

    @Mixin
    private final ScopeOptions scope = new ScopeOptions();

    @Mixin
    private final JsonOption json = new JsonOption();

    @Mixin
    private final ConfigOption config = new ConfigOption();

    private final Output output;
    private final InstantSource clock;

    EvaluateFile(Output output, InstantSource clock) {
        this.output = output;
        this.clock = clock;
    }

    /** What the options ask for. */
    abstract Measure measure();

    @Override
    public Integer call() {
        Progress progress = new Progress(output, clock);
        Ear ear = new Ear(Installation.text(config.settings()), (doing, share) -> progress.at(doing, share, 0), clock);
        Figures figures = measure().of(TextTable.read(file), scope.scope(), ear);
        progress.end();
        output.out().println(json.wanted() ? Json.of(figures.forPrograms()) : figures.forPeople());
        return 0;
    }
}
