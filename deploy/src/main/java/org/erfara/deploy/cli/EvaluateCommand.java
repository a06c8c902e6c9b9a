package org.erfara.deploy.cli;

import picocli.CommandLine.Command;

/** {@code erfara evaluate}: what the measures hang on. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how well Erfara hears labelled texts of yours, read as live chat is. Nothing is kept.",
            "Files are tab-separated, in UTF-8; their first line names the columns."
        },
        synopsisSubcommandLabel = "COMMAND")
final class EvaluateCommand {}
