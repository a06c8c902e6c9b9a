package org.erfara.deploy.cli;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.erfara.deploy.Installation;
import org.erfara.deploy.Output;
import org.erfara.deploy.Privacy;
import org.erfara.deploy.Running;
import org.erfara.deploy.Settings;
import org.erfara.deploy.Stopping;
import org.erfara.deploy.Worker;
import org.erfara.jdbc.JdbcJobs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code erfara serve}. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Runs Erfara until it is stopped; answers /health. Listens to Slack and Teams once they are connected.")
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    private final Output output;
    private final InstantSource clock;

    ServeCommand(Output output, InstantSource clock) {
        this.output = output;
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = options.settings();
        try (Stopping stopping = Stopping.inOrder();
                Installation installation = Installation.open(settings, clock);
                Worker worker = new Worker(installation.core().intake());
                JdbcJobs jobs = jobs(new Privacy(installation, settings, clock), installation);
                Running running = Running.start(jobs, settings.address(), List.of())) {
            worker.wake();
            output.out().println("Erfara runs at " + running.url() + " with " + settings + ". Stop it with Ctrl-C.");
            stopping.untilAsked();
        }
        return 0;
    }

    private JdbcJobs jobs(Privacy privacy, Installation installation) {
        privacy.nightly().schedule();
        return new JdbcJobs(installation.store(), List.of(privacy.nightly()), clock);
    }
}
