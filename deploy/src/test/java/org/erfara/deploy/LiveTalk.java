package org.erfara.deploy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.erfara.chat.Delivery;
import org.erfara.intake.Tally;
import org.erfara.listen.Channel;
import org.erfara.listen.Listening;
import org.erfara.slack.export.ExportScope;
import org.erfara.slack.export.SlackExport;

/** A program that takes an export as if it came live, says that it has, and hears it until it is killed. */
final class LiveTalk {
    static final Pattern ACCEPTED = Pattern.compile("all of it is accepted");

    private LiveTalk() {}

    public static void main(String[] arguments) throws InterruptedException {
        Settings settings = SettingsFile.defaults().in(Path.of(arguments[0])).listening("School");
        try (Installation installation = Installation.open(settings, InstantSource.system())) {
            accept(installation, Path.of(arguments[1]));
            System.out.println(ACCEPTED);
            try (Worker worker = new Worker(installation.core().intake())) {
                worker.wake();
                Thread.currentThread().join();
            }
        }
    }

    private static void accept(Installation installation, Path file) {
        ExportScope everything = ExportScope.everything(InstantSource.system());
        try (SlackExport export = SlackExport.open(file, everything, (read, all) -> {})) {
            List<Channel> channels = export.channels();
            installation.switchOn(channels);
            listenEver(installation, channels);
            List<Delivery> deliveries = new ArrayList<>();
            export.deliveries(new Tally(), (read, all) -> {}).forEachRemaining(deliveries::add);
            deliveries.forEach(installation.core().intake()::accept);
        }
    }

    /** As though these channels had always been listened to. */
    static void listenEver(Installation installation, List<Channel> channels) {
        installation.store().write(tx -> {
            channels.forEach(channel -> tx.putListening(
                    new Listening(channel.id(), Instant.EPOCH, Instant.parse("9999-12-31T00:00:00Z"), null)));
            return true;
        });
    }
}
