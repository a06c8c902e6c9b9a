package org.erfara.deploy.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.erfara.deploy.Installation;
import org.erfara.deploy.Output;
import org.erfara.deploy.Privacy;
import org.erfara.deploy.Settings;
import org.erfara.deploy.UserProblem;
import org.erfara.privacy.PersonalRecord;
import org.erfara.web.mydata.MyDataJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code erfara person export}. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes all that is kept of a person as JSON, to be handed to them.")
final class PersonExport implements Callable<Integer> {
    @Mixin
    private final PersonOption who = new PersonOption();

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file, which must not be there yet.")
    private @Nullable Path out;

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    private final Output output;
    private final InstantSource clock;

    PersonExport(Output output, InstantSource clock) {
        this.output = output;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Settings settings = options.settings();
        try (Installation installation = Installation.openExisting(settings, clock)) {
            Map<String, List<PersonalRecord>> kept =
                    new Privacy(installation, settings, clock).myData().of(who.person());
            hand(MyDataJson.of(kept));
            if (kept.isEmpty()) {
                output.err().println("erfara: Nothing is kept of this person; check the ID.");
            }
        }
        return 0;
    }

    private void hand(String json) {
        if (out == null) {
            output.out().println(json);
            return;
        }
        try {
            Files.writeString(out, json + "\n", StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException there) {
            throw new UserProblem(out + " is there already; choose another file after --out.");
        } catch (IOException failed) {
            throw new UserProblem(out + " cannot be written; choose another file after --out.");
        }
    }
}
