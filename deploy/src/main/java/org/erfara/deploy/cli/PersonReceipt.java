package org.erfara.deploy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.erfara.chat.PersonId;
import org.erfara.deploy.Installation;
import org.erfara.deploy.Output;
import org.erfara.deploy.UserProblem;
import org.erfara.privacy.Receipts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code erfara person receipt}. */
@Command(
        name = "receipt",
        mixinStandardHelpOptions = true,
        description = "Tells whether a receipt of an erasure was written here and is unchanged.")
final class PersonReceipt implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The receipt, as it was printed.")
    private Path file = Path.of("");

    @Option(names = "--of", paramLabel = "ID", description = "Also tell whether it is this person’s.")
    private @Nullable String id;

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    private final Output output;
    private final InstantSource clock;

    PersonReceipt(Output output, InstantSource clock) {
        this.output = output;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        String receipt = read();
        try (Installation installation = Installation.openExisting(options.settings(), clock)) {
            check(receipt, installation.receipts());
        }
        output.out().println("Genuine: written by this installation and unchanged.");
        return 0;
    }

    private String read() {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UserProblem("The receipt " + file + " cannot be read; check the path.");
        }
    }

    private void check(String receipt, Receipts receipts) {
        if (!receipts.wrote(receipt)) {
            throw new UserProblem(
                    "Not genuine: it was written elsewhere or has been changed; check that --data names the folder it comes from.");
        }
        if (id != null && !receipts.isOf(receipt, new PersonId(id))) {
            throw new UserProblem("Genuine, but somebody else’s: it does not name " + id + ".");
        }
    }
}
