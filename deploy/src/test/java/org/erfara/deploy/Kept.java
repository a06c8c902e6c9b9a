package org.erfara.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks into the database of a data folder from outside, also while another process writes in it. */
final class Kept {
    private Kept() {}

    /** How many rows each table holds. */
    static Map<String, Long> rows(Path data) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(url(data));
                Statement names = connection.createStatement();
                ResultSet tables = names.executeQuery(
                        "select name from sqlite_master where type = 'table' and name not like 'sqlite%'")) {
            while (tables.next()) {
                rows.put(tables.getString(1), count(connection, tables.getString(1)));
            }
        }
        return rows;
    }

    /** How many questions are kept by now; 0 if there is no database yet. */
    static long questions(Path data) throws SQLException {
        return Files.exists(data.resolve("erfara.db")) ? rows(data).getOrDefault("question", 0L) : 0;
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from " + table)) {
            return result.getLong(1);
        }
    }

    /** The jobs on the list, with all that is kept of them. */
    static List<String> jobs(Path data) throws SQLException {
        List<String> jobs = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url(data));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from scheduled_tasks")) {
            while (rows.next()) {
                StringBuilder job = new StringBuilder();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    job.append(rows.getString(column)).append(' ');
                }
                jobs.add(job.toString());
            }
        }
        return jobs;
    }

    /** The files of a folder, but for the playground's own chat, in whose bytes this text stands. */
    static List<Path> filesWith(String text, Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(folder, file -> !file.endsWith("playground.jsonl"))) {
            for (Path file : files) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text)) {
                    found.add(file.getFileName());
                }
            }
        }
        return found;
    }

    /** The tables and indexes of PostgreSQL in whose bytes on the disk this text stands. */
    static List<String> postgresqlFilesWith(String text, String database) throws SQLException {
        meddle(database, "checkpoint");
        List<String> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(database);
                PreparedStatement statement = connection.prepareStatement("""
                        select relname from pg_class
                        where relkind in ('r', 'i', 't') and relnamespace = 'public'::regnamespace
                            and position(convert_to(?, 'UTF8') in pg_read_binary_file(pg_relation_filepath(oid))) > 0
                        """)) {
            statement.setString(1, text);
            try (ResultSet tables = statement.executeQuery()) {
                while (tables.next()) {
                    found.add(tables.getString(1));
                }
            }
        }
        return found;
    }

    /** Does to a database what only a mishap would. */
    static void meddle(String database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The address of a data folder's database. */
    static String database(Path data) {
        return "jdbc:sqlite:" + data.resolve("erfara.db").toUri();
    }

    private static String url(Path data) {
        return database(data) + "?mode=ro";
    }
}
