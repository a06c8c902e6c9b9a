package org.erfara.deploy;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Set;
import org.erfara.analysis.ModelServer;
import org.erfara.analysis.OperatorsModel;
import org.erfara.analysis.RemoteModel;
import org.erfara.digest.DigestRules;
import org.erfara.listen.ListenRules;
import org.erfara.listen.Organisation;
import org.erfara.listen.Profile;
import org.erfara.listen.WorkingHours;
import org.erfara.privacy.RetentionRules;
import org.erfara.web.Address;
import org.erfara.words.Reader;
import org.jspecify.annotations.Nullable;

/**
 * How an installation is set up.
 *
 * @param data the folder in which it keeps all it has
 * @param database a JDBC address of PostgreSQL, or null for SQLite in the data folder; may hold a password
 * @param host the address the web server listens on
 * @param port 0 for any that is free
 * @param names further host names by which browsers may ask for the pages, such as that of a proxy in front
 * @param zone where the team works: its weeks begin at midnight there
 * @param model a sentence model in place of the one that ships, or null
 * @param remote one on a server, asked over the network, or null; never both
 * @param words a server with a language model that words themes, or null
 * @param hours when Erfara may write to people of its own accord
 * @param organisation is responsible; it has a name where channels may be listened to
 * @param language of what everybody in a channel reads
 * @param retention how long things are kept where jobs run
 */
public record Settings(
        Path data,
        @Nullable String database,
        String host,
        int port,
        Set<String> names,
        ZoneId zone,
        DigestRules digest,
        @Nullable OperatorsModel model,
        @Nullable RemoteModel remote,
        @Nullable ModelServer words,
        WorkingHours hours,
        ListenRules listening,
        Organisation organisation,
        Reader language,
        RetentionRules retention) {

    /** The same with no database but that of its data folder. */
    public Settings alone() {
        return new Settings(
                data,
                null,
                host,
                port,
                names,
                zone,
                digest,
                model,
                remote,
                words,
                hours,
                listening,
                organisation,
                language,
                retention);
    }

    /** The same with another data folder. */
    public Settings in(Path folder) {
        return new Settings(
                folder,
                database,
                host,
                port,
                names,
                zone,
                digest,
                model,
                remote,
                words,
                hours,
                listening,
                organisation,
                language,
                retention);
    }

    /** The same with another database. */
    public Settings at(String otherDatabase) {
        return new Settings(
                data,
                otherDatabase,
                host,
                port,
                names,
                zone,
                digest,
                model,
                remote,
                words,
                hours,
                listening,
                organisation,
                language,
                retention);
    }

    /** The same on another port. */
    public Settings on(int otherPort) {
        return new Settings(
                data,
                database,
                host,
                otherPort,
                names,
                zone,
                digest,
                model,
                remote,
                words,
                hours,
                listening,
                organisation,
                language,
                retention);
    }

    /** The same where channels may be listened to, by an organisation of this name. */
    public Settings listening(String name) {
        ListenRules open = new ListenRules(Profile.LISTENING, listening.discussionRequired());
        Organisation named = new Organisation(name, organisation.basis(), organisation.contact());
        return new Settings(
                data, database, host, port, names, zone, digest, model, remote, words, hours, open, named, language,
                retention);
    }

    /** Where pages are served. */
    public Address address() {
        return new Address(host, port, names);
    }

    /** Without the database's address, which may hold a password, and without keys. */
    @Override
    public String toString() {
        return "data=%s database=%s host=%s port=%d zone=%s minAskers=%d profile=%s%s"
                .formatted(
                        data,
                        database == null ? "SQLite" : "PostgreSQL",
                        host,
                        port,
                        zone,
                        digest.minAskers(),
                        ListeningSettings.name(listening.profile()),
                        remote == null ? "" : " model=" + remote.server());
    }
}
