package org.erfara.deploy.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.erfara.deploy.Installation;
import org.erfara.deploy.Output;
import org.erfara.deploy.Settings;
import org.erfara.slack.export.ExportScope;
import org.erfara.slack.export.SlackExport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code erfara import slack-export}. */
@Command(
        name = "slack-export",
        customSynopsis = "erfara import slack-export FILE.zip --data DIR [--channel NAME...] [--since DATE] [--json]",
        mixinStandardHelpOptions = true,
        description = {
            "Hears the public channels of a Slack export (standard or Enterprise Grid).",
            "Importing the same file again adds nothing; an import that was interrupted is finished by running it again."
        },
        footer = {
            "",
            "JSON: messages (read), kept, dropped (by reason), changes (edits, deletions, reactions) of this run;",
            "questions, exchanges, recurringQuestions (from three people on) in the data folder after it;",
            "seconds, and secondsPerTenth: how long each tenth of the file took."
        })
final class ImportSlackExport implements Callable<Integer> {
    @Parameters(paramLabel = "FILE.zip", description = "The export as Slack gave it to you.")
    private Path file = Path.of("");

    @Option(names = "--channel", paramLabel = "NAME", arity = "1..*", description = "Only these channels.")
    private List<String> channels = List.of();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Only what was said on this day or later: 2026-01-31.")
    private @Nullable LocalDate since;

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Mixin
    private final JsonOption json = new JsonOption();

    private final Output output;
    private final InstantSource clock;

    ImportSlackExport(Output output, InstantSource clock) {
        this.output = output;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Settings settings = options.settings();
        Progress progress = new Progress(output, clock);
        try (SlackExport export = SlackExport.open(
                        file, scope(settings.zone()), (read, all) -> progress.at("checking", share(read, all), 0));
                Installation installation = Installation.open(settings, clock)) {
            export.warnings().forEach(warning -> output.err().println("erfara: " + warning));
            ImportReport report =
                    new ExportImport(installation, export, new Progress(output, clock), ExportImport.BATCH).run();
            output.out().println(json.wanted() ? Json.of(report.forPrograms()) : report.forPeople());
        }
        return 0;
    }

    static double share(long read, long all) {
        return all == 0 ? 1 : (double) read / all;
    }

    private ExportScope scope(ZoneId zone) {
        Instant from = since == null ? null : since.atStartOfDay(zone).toInstant();
        Set<String> named = new HashSet<>(channels);
        return new ExportScope(named, from, clock);
    }
}
