package org.erfara.deploy.cli;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.erfara.chat.PersonId;
import org.erfara.deploy.Installation;
import org.erfara.deploy.Output;
import org.erfara.deploy.Privacy;
import org.erfara.deploy.Settings;
import org.erfara.deploy.UserProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code erfara person erase}. */
@Command(
        name = "erase",
        mixinStandardHelpOptions = true,
        description = {
            "Erases all that is kept of a person, also from groups, themes and tags, and prints a receipt.",
            "It cannot be undone. Backups keep it: see docs/privacy.md."
        })
final class PersonErase implements Callable<Integer> {
    @Mixin
    private final PersonOption who = new PersonOption();

    @Option(names = "--yes", description = "Really erase it.")
    private boolean yes;

    @Option(
            names = "--wishes-too",
            description = "Also forget that they did not want to be heard or invited; from then on they may be.")
    private boolean wishesToo;

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    private final Output output;
    private final InstantSource clock;

    PersonErase(Output output, InstantSource clock) {
        this.output = output;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        PersonId person = who.person();
        if (!yes) {
            throw new UserProblem(
                    "Nothing was erased: it cannot be undone, so add --yes if you mean it (person export shows what there is).");
        }
        Settings settings = options.settings();
        try (Installation installation = Installation.openExisting(settings, clock)) {
            output.out()
                    .println(new Privacy(installation, settings, clock).myData().erase(person, wishesToo));
        }
        return 0;
    }
}
