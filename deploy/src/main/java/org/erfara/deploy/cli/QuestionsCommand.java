package org.erfara.deploy.cli;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.erfara.deploy.Installation;
import org.erfara.deploy.Output;
import org.erfara.deploy.Settings;
import org.erfara.deploy.UserProblem;
import org.erfara.question.Period;
import org.erfara.theme.Recurring;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code erfara questions}. */
@Command(
        name = "questions",
        mixinStandardHelpOptions = true,
        description = "Lists what was asked again and again, most asked first; never who asked.")
final class QuestionsCommand implements Callable<Integer> {
    /** What one person asks alone is nobody else's to read. */
    private static final int FEWEST_ASKERS = 2;

    @Option(names = "--since", paramLabel = "DATE", description = "Asked on this day or later: 2026-01-31.")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "DATE", description = "Asked on this day or earlier.")
    private @Nullable LocalDate until;

    @Option(
            names = "--min-askers",
            paramLabel = "N",
            defaultValue = "3",
            description = "Asked by at least so many different people (${DEFAULT-VALUE}; not below 2).")
    private int minAskers;

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Mixin
    private final JsonOption json = new JsonOption();

    private final Output output;
    private final InstantSource clock;

    QuestionsCommand(Output output, InstantSource clock) {
        this.output = output;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (minAskers < FEWEST_ASKERS) {
            throw new UserProblem(
                    "--min-askers cannot be below 2: what one person asks alone is nobody else’s to read.");
        }
        Settings settings = options.settings();
        Period period = period(settings.zone());
        try (Installation installation = Installation.openExisting(settings, clock)) {
            List<Recurring> asked = installation.core().recurrences().asked(period, minAskers);
            QuestionList list = new QuestionList(asked, installation.links());
            output.out().println(json.wanted() ? Json.of(list.forPrograms()) : list.forPeople());
        }
        return 0;
    }

    private Period period(ZoneId zone) {
        if (since != null && until != null && until.isBefore(since)) {
            throw new UserProblem("--until " + until + " lies before --since " + since + ".");
        }
        Instant from =
                since == null ? Period.ALWAYS.from() : since.atStartOfDay(zone).toInstant();
        Instant end = until == null
                ? Period.ALWAYS.until()
                : until.plusDays(1).atStartOfDay(zone).toInstant();
        return new Period(from, end);
    }
}
