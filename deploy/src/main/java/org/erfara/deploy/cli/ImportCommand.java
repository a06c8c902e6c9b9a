package org.erfara.deploy.cli;

import picocli.CommandLine.Command;

/** {@code erfara import}: what imports hang on. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Hears what was said earlier, out of an export.",
        synopsisSubcommandLabel = "COMMAND")
final class ImportCommand {}
