package org.erfara.deploy.cli;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.erfara.deploy.Installation;
import org.erfara.deploy.Output;
import org.erfara.deploy.Privacy;
import org.erfara.deploy.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code erfara retention run}. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {
            "Forgets what has been kept for long enough, and says how much of each kind that was.",
            "It happens by itself every night where serve or demo runs. In a folder of imports it happens only when you run this."
        })
final class RetentionRun implements Callable<Integer> {
    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Mixin
    private final JsonOption json = new JsonOption();

    private final Output output;
    private final InstantSource clock;

    RetentionRun(Output output, InstantSource clock) {
        this.output = output;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Settings settings = options.settings();
        try (Installation installation = Installation.openExisting(settings, clock)) {
            Map<String, Integer> gone =
                    new Privacy(installation, settings, clock).retention().run();
            output.out().println(json.wanted() ? Json.of(gone) : said(gone));
        }
        return 0;
    }

    private static String said(Map<String, Integer> gone) {
        return gone.entrySet().stream()
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .collect(Collectors.joining(", ", "Forgotten: ", "."));
    }
}
