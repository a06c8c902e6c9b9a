package org.erfara.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** One PostgreSQL for all tests of a run; it stops with the run. */
final class PostgresqlServer {
    private static final EmbeddedPostgres SERVER = start();
    private static int databases;

    private PostgresqlServer() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("hba_file", whoMayComeIn().toString())
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Everybody, but into the database called locked only those with a password. */
    private static Path whoMayComeIn() throws IOException {
        Path rules = Files.createTempFile("erfara", ".hba");
        rules.toFile().deleteOnExit();
        return Files.writeString(rules, """
                host locked all all scram-sha-256
                host all all all trust
                """);
    }

    /** The address of a new database. */
    static synchronized String emptyDatabase() {
        String name = "test" + ++databases;
        run("create database " + name);
        return address(name) + "?user=postgres&password=postgres";
    }

    /** The address of a database that lets in the user {@code erfara} with the password {@code rigtig}. */
    static String lockedDatabase() {
        run("create user erfara password 'rigtig'");
        run("create database locked owner erfara");
        return address("locked");
    }

    /** The address of a database, without user and password. */
    static String address(String database) {
        return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + database;
    }

    private static void run(String sql) {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
