package org.erfara.deploy.cli;

import picocli.CommandLine.Option;

/** {@code --json}, wherever a program may read. */
final class JsonOption {
    @Option(names = "--json", description = "Print JSON, for a program to read.")
    private boolean json;

    boolean wanted() {
        return json;
    }
}
