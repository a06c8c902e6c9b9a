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
                .addSubcommand(new VersionCommand(output))
                .setCaseInsensitiveEnumValuesAllowed(true);
    }
}
