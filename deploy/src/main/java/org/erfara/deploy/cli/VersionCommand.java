package org.erfara.deploy.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.erfara.deploy.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code erfara version}. */
@Command(name = "version", mixinStandardHelpOptions = true, description = "Says which version this is.")
final class VersionCommand implements Callable<Integer> {
    @Mixin
    private final JsonOption json = new JsonOption();

    private final Output output;

    VersionCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        String java = Runtime.version().toString();
        output.out()
                .println(
                        json.wanted()
                                ? Json.of(Map.of("version", Version.number(), "java", java))
                                : "erfara " + Version.number() + " (Java " + java + ")");
        return 0;
    }
}
