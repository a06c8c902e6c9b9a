package org.erfara.deploy;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.erfara.analysis.ModelServer;
import org.erfara.analysis.OperatorsModel;
import org.erfara.analysis.RemoteModel;
import org.erfara.digest.DigestRules;
import org.erfara.listen.WorkingHours;
import org.erfara.privacy.RetentionRules;
import org.jspecify.annotations.Nullable;

/** Reads settings from a file in HOCON. All that is wrong with it is said at once. */
public final class SettingsFile {
    private static final int HIGHEST_PORT = 65_535;
    private static final int MOST_THEMES = 5;

    private final Problems problems = new Problems();
    private final Config config;

    private SettingsFile(Config own) {
        Config defaults = ConfigFactory.parseResources(SettingsFile.class.getClassLoader(), "reference.conf");
        own.entrySet().stream()
                .filter(entry -> !defaults.hasPath(entry.getKey()))
                .map(entry -> entry.getKey() + " is not a setting ("
                        + entry.getValue().origin().description() + ")")
                .sorted()
                .forEach(problems::add);
        this.config = own.withFallback(defaults).resolve();
    }

    /** The defaults, where there is no file. */
    public static Settings defaults() {
        return new SettingsFile(ConfigFactory.empty()).settings();
    }

    /**
     * @throws UserProblem naming everything that is wrong
     */
    public static Settings read(Path file) {
        if (!Files.isReadable(file)) {
            throw new UserProblem("The settings file " + file + " cannot be read; check the path after --config.");
        }
        try {
            return new SettingsFile(ConfigFactory.parseFile(file.toFile()).resolve()).settings();
        } catch (ConfigException broken) {
            throw new UserProblem("The settings file " + file + " cannot be understood: " + broken.getMessage() + ".");
        }
    }

    private Settings settings() {
        Path data = problems.checked("erfara.data", () -> Path.of(config.getString("erfara.data")));
        String database = problems.checked("erfara.database", this::database);
        String host = problems.checked("erfara.web.host", () -> config.getString("erfara.web.host"));
        List<String> names = problems.checked("erfara.web.names", () -> config.getStringList("erfara.web.names"));
        Integer port = problems.checked("erfara.web.port", () -> between(0, HIGHEST_PORT, "erfara.web.port"));
        ZoneId zone = problems.checked("erfara.zone", this::zone);
        DigestRules digest = problems.checked("erfara.digest", this::digest);
        OperatorsModel model = problems.checked("erfara.model", this::model);
        RemoteModel remote = problems.checked("erfara.model", this::remote);
        ModelServer words = problems.checked("erfara.words", () -> server("erfara.words"));
        WorkingHours hours = CalendarSettings.read(config, zone, problems);
        ListeningSettings told = ListeningSettings.read(config, problems);
        RetentionRules retention = RetentionSettings.read(config, problems);
        problems.refuse();
        if (data == null
                || host == null
                || names == null
                || port == null
                || zone == null
                || digest == null
                || hours == null
                || told == null
                || retention == null) {
            throw new IllegalStateException("what is missing was not said");
        }
        return new Settings(
                data,
                database,
                host,
                port,
                Set.copyOf(names),
                zone,
                digest,
                model,
                remote,
                words,
                hours,
                told.rules(),
                told.organisation(),
                told.language(),
                retention);
    }

    private @Nullable String database() {
        String address = config.getString("erfara.database");
        if (!address.isEmpty() && !address.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("must begin with jdbc:postgresql: or be empty for SQLite");
        }
        return address.isEmpty() ? null : address;
    }

    private ZoneId zone() {
        return ZoneId.of(config.getString("erfara.zone"));
    }

    private int between(int least, int most, String name) {
        int value = config.getInt(name);
        if (value < least || value > most) {
            throw new IllegalArgumentException(value + " is not between " + least + " and " + most);
        }
        return value;
    }

    private @Nullable OperatorsModel model() {
        String folder = config.getString("erfara.model.folder");
        if (folder.isEmpty()) {
            return null;
        }
        if (!Files.isDirectory(Path.of(folder))) {
            throw new IllegalArgumentException("there is no folder " + folder);
        }
        return new OperatorsModel(
                Path.of(folder), config.getDouble("erfara.model.same"), config.getDouble("erfara.model.related"));
    }

    private @Nullable RemoteModel remote() {
        ModelServer server = server("erfara.model");
        if (server == null) {
            return null;
        }
        if (!config.getString("erfara.model.folder").isEmpty()) {
            throw new IllegalArgumentException("either folder or url, not both");
        }
        return new RemoteModel(
                server,
                config.getInt("erfara.model.dimensions"),
                config.getDouble("erfara.model.same"),
                config.getDouble("erfara.model.related"));
    }

    /** A server with a model; null where no address is set. An address that cannot be read may hold a password. */
    private @Nullable ModelServer server(String section) {
        Config server = config.getConfig(section);
        if (server.getString("url").isEmpty()) {
            return null;
        }
        try {
            return new ModelServer(
                    new URI(server.getString("url")),
                    server.getString("name"),
                    server.getString("key"),
                    Set.copyOf(server.getStringList("hosts")));
        } catch (URISyntaxException unreadable) {
            throw new IllegalArgumentException("url is not an address", unreadable);
        }
    }

    private DigestRules digest() {
        return new DigestRules(
                config.getInt("erfara.digest.min-askers"),
                between(1, MOST_THEMES, "erfara.digest.themes"),
                DigestRules.USUAL.weeks());
    }
}
