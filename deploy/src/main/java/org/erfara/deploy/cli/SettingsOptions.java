package org.erfara.deploy.cli;

import java.nio.file.Path;
import org.erfara.deploy.Settings;
import org.erfara.deploy.UserProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where the data is: the same options for every command that needs it. */
final class SettingsOptions {
    @Mixin
    private final ConfigOption config = new ConfigOption();

    @Option(names = "--data", paramLabel = "DIR", description = "Keep data in this folder; it is made if need be.")
    private @Nullable Path data;

    @Option(
            names = "--database",
            paramLabel = "URL",
            description =
                    "Use PostgreSQL: jdbc:postgresql://host/name?user=…&password=… (else SQLite in the data folder).")
    private @Nullable String database;

    /**
     * What the file says, and over that what the command line says.
     *
     * @throws UserProblem if either cannot be used
     */
    Settings settings() {
        Settings settings = config.settings();
        settings = data == null ? settings : settings.in(data);
        return database == null ? settings : settings.at(postgres(database));
    }

    private static String postgres(String address) {
        if (!address.startsWith("jdbc:postgresql:")) {
            throw new UserProblem(
                    "The address after --database must begin with jdbc:postgresql: – without it, SQLite in the"
                            + " data folder is used.");
        }
        return address;
    }
}
