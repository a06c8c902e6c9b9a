package org.erfara.deploy.cli;

import java.time.InstantSource;
import org.erfara.deploy.Output;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** {@code erfara}: what all commands hang on. */
@Command(
        name = "erfara",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Moves what colleagues share in passing into the meetings where they learn together.",
        subcommands = HelpCommand.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Begin with: erfara demo"})
public final class ErfaraCommand {
    private ErfaraCommand() {}

    /** The whole command line, printing there. */
    public static CommandLine line(Output output) {
        InstantSource clock = InstantSource.system();
        return new CommandLine(new ErfaraCommand())
                .addSubcommand(new DemoCommand(output, clock))
                .addSubcommand(new ServeCommand(output, clock))
                .addSubcommand(new CommandLine(new ImportCommand()).addSubcommand(new ImportSlackExport(output, clock)))
                .addSubcommand(new QuestionsCommand(output, clock))
                .addSubcommand(new DigestCommand(output, clock))
                .addSubcommand(person(output, clock))
                .addSubcommand(new CommandLine(new RetentionCommand()).addSubcommand(new RetentionRun(output, clock)))
                .addSubcommand(evaluate(output, clock))
                .addSubcommand(new VersionCommand(output))
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static CommandLine person(Output output, InstantSource clock) {
        return new CommandLine(new PersonCommand())
                .addSubcommand(new PersonExport(output, clock))
                .addSubcommand(new PersonErase(output, clock))
                .addSubcommand(new PersonReceipt(output, clock));
    }

    private static CommandLine evaluate(Output output, InstantSource clock) {
        return new CommandLine(new EvaluateCommand())
                .addSubcommand(new EvaluateSimilar(output, clock))
                .addSubcommand(new EvaluateClusters(output, clock))
                .addSubcommand(new EvaluateQuestions(output, clock))
                .addSubcommand(new EvaluateBitext(output, clock))
                .addSubcommand(new EvaluateLanguage(output, clock))
                .addSubcommand(new EvaluateSearch(output, clock))
                .addSubcommand(new EvaluateGuard(output, clock))
                .addSubcommand(new EvaluateCalibrate(output, clock));
    }
}
