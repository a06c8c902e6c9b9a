package org.erfara.deploy.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.erfara.chat.Delivery;
import org.erfara.deploy.Installation;
import org.erfara.deploy.Output;
import org.erfara.deploy.Playing;
import org.erfara.deploy.Running;
import org.erfara.deploy.Settings;
import org.erfara.deploy.Stopping;
import org.erfara.deploy.ThrowawayFolder;
import org.erfara.deploy.Worker;
import org.erfara.jdbc.JdbcJobs;
import org.erfara.web.playground.Playground;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code erfara demo}. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Brings an invented school to life in your browser: a chat, ten colleagues, eight weeks of talk.")
final class DemoCommand implements Callable<Integer> {
    private static final int BATCH = 20;

    /** It is invented, and so everything in it may be listened to. */
    private static final String SCHOOL = "Fjordbakken";

    @Option(names = "--port", paramLabel = "N", description = "Serve there; 0 takes any free port (${DEFAULT-VALUE}).")
    private int port = 8080;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Keep the school in this folder (else it is forgotten).")
    private @Nullable Path data;

    @Mixin
    private final ConfigOption config = new ConfigOption();

    private final Output output;
    private final InstantSource clock;

    DemoCommand(Output output, InstantSource clock) {
        this.output = output;
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = config.settings().alone().on(port).listening(SCHOOL);
        try (Stopping stopping = Stopping.inOrder()) {
            if (data != null) {
                play(settings.in(data), stopping);
            } else {
                playAndForget(settings, stopping);
            }
        }
        return 0;
    }

    private void playAndForget(Settings settings, Stopping stopping) throws InterruptedException {
        try (ThrowawayFolder folder = ThrowawayFolder.make()) {
            play(settings.in(folder.path()), stopping);
        }
    }

    private void play(Settings settings, Stopping stopping) throws InterruptedException {
        Playground school = Playing.school(settings, clock);
        try (Installation installation = Installation.open(settings, school.clock(), school::isColleague)) {
            Playing playing = Playing.on(installation, settings, school);
            playing.moveIn(talk -> hear(installation, talk));
            try (Worker worker = new Worker(installation.core().intake());
                    JdbcJobs jobs = playing.jobs();
                    Running running = Running.start(jobs, settings.address(), playing.pages(worker, jobs))) {
                output.out().println("The playground is open: " + running.url() + " (stop it with Ctrl-C)");
                stopping.untilAsked();
            }
        }
    }

    private void hear(Installation installation, List<Delivery> talk) {
        Progress progress = new Progress(output, clock);
        for (int from = 0; from < talk.size(); from += BATCH) {
            int until = Math.min(from + BATCH, talk.size());
            installation.core().intake().hear(talk.subList(from, until));
            progress.at("The school moves in", (double) until / talk.size(), 0);
        }
        progress.end();
    }
}
