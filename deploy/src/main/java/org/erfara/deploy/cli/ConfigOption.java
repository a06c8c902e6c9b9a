package org.erfara.deploy.cli;

import java.nio.file.Path;
import org.erfara.deploy.Settings;
import org.erfara.deploy.SettingsFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the settings are: the same option for every command that needs them. */
final class ConfigOption {
    @Option(names = "--config", paramLabel = "FILE", description = "Read settings from this file.")
    private @Nullable Path file;

    /**
     * What the file says, or the defaults.
     *
     * @throws org.erfara.deploy.UserProblem naming all that is wrong with it
     */
    Settings settings() {
        return file == null ? SettingsFile.defaults() : SettingsFile.read(file);
    }
}
