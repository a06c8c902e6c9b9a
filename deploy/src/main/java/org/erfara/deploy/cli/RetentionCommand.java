package org.erfara.deploy.cli;

import picocli.CommandLine.Command;

/** {@code erfara retention}. */
@Command(
        name = "retention",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "How long things are kept: see the settings under erfara.retention.")
final class RetentionCommand {}
