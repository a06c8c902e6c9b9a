package org.erfara.deploy;

import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;
import org.erfara.analysis.OperatorsModel;
import org.erfara.analysis.RemoteModel;
import org.erfara.analysis.TextAnalysis;
import org.erfara.chat.Links;
import org.erfara.jdbc.DataFolder;
import org.erfara.jdbc.JdbcStore;
import org.erfara.listen.Channel;
import org.erfara.person.Pseudonyms;
import org.erfara.privacy.Receipts;
import org.erfara.slack.SlackLinks;
import org.erfara.text.TextTools;

/** An opened data folder with its store and the features over it. One process at a time. */
public final class Installation implements AutoCloseable {
    private final DataFolder folder;
    private final JdbcStore store;
    private final Pseudonyms pseudonyms;
    private final Core core;

    private Installation(DataFolder folder, JdbcStore store, Settings settings, TextTools text, InstantSource clock) {
        this.folder = folder;
        this.store = store;
        this.pseudonyms = new Pseudonyms(folder.pseudonymKey());
        this.core = Core.over(store, text, pseudonyms, settings, clock);
    }

    /**
     * Opens the data folder, making it if need be; nobody is known to work there.
     *
     * @throws org.erfara.jdbc.StoreProblem if the folder or the database cannot be used
     */
    public static Installation open(Settings settings, InstantSource clock) {
        return open(settings, clock, name -> false);
    }

    /**
     * The same where colleagues are known.
     *
     * @param isColleague whether a first or last name, in lower case, is that of somebody at work here: it is not left out
     *     as a pupil’s
     * @throws org.erfara.jdbc.StoreProblem if the folder or the database cannot be used
     */
    public static Installation open(Settings settings, InstantSource clock, Predicate<String> isColleague) {
        DataFolder folder = DataFolder.open(settings.data(), new SecureRandom());
        try {
            TextTools text = text(settings).among(isColleague);
            return new Installation(folder, JdbcStore.open(address(settings, folder)), settings, text, clock);
        } catch (RuntimeException failed) {
            folder.close();
            throw failed;
        }
    }

    private static String address(Settings settings, DataFolder folder) {
        return settings.database() == null ? folder.jdbcUrl() : settings.database();
    }

    /**
     * The same, for commands that only look: a folder that does not exist is a slip of the pen.
     *
     * @throws UserProblem if there is no such folder
     */
    public static Installation openExisting(Settings settings, InstantSource clock) {
        if (!Files.isDirectory(settings.data())) {
            throw new UserProblem("There is no data folder " + settings.data()
                    + "; check the path after --data, or import something into it first.");
        }
        return open(settings, clock);
    }

    /** Everything that is asked about words, with what ships in the build. */
    public static TextTools text() {
        return text(new TextAnalysis());
    }

    /** Everything that is asked about words, as the settings say. */
    public static TextTools text(Settings settings) {
        OperatorsModel own = settings.model();
        RemoteModel remote = settings.remote();
        if (remote != null) {
            return text(new TextAnalysis(remote, Installation::pause));
        }
        return own == null ? text() : text(new TextAnalysis(own));
    }

    private static void pause(Duration length) {
        try {
            Thread.sleep(length.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static TextTools text(TextAnalysis analysis) {
        return new TextTools(
                analysis.languages(),
                analysis.questions(),
                analysis.terms(),
                analysis.vectors(),
                analysis.outcomes(),
                analysis.personalData());
    }

    /** The features. */
    public Core core() {
        return core;
    }

    /** What everything is kept in. */
    public JdbcStore store() {
        return store;
    }

    /** Stand in for people. */
    public Pseudonyms pseudonyms() {
        return pseudonyms;
    }

    /** Prove what was erased here. */
    public Receipts receipts() {
        return new Receipts(folder.pseudonymKey());
    }

    /** Leads back to where something was said. */
    public Links links() {
        return new SlackLinks();
    }

    /** From now on these channels are known and, where they say so, heard. */
    public void switchOn(List<Channel> channels) {
        store.write(tx -> {
            channels.forEach(tx::putChannel);
            return channels.size();
        });
    }

    @Override
    public void close() {
        store.close();
        folder.close();
    }
}
