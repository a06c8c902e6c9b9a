package org.erfara.deploy.cli;

import picocli.CommandLine.Command;

/** {@code erfara person}. */
@Command(
        name = "person",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "What is kept of one person, when they ask you for it.",
            "They can do the same themselves: /erfara mydata in chat, or the page /mydata."
        })
final class PersonCommand {}
