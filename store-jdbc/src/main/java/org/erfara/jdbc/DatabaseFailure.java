package org.erfara.jdbc;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says in words why a database refused. */
final class DatabaseFailure {
    private static final String POSTGRESQL_DISK_FULL = "53100";

    /** SQLite puts detail into the higher bits of its codes. */
    private static final int PRIMARY_CODE = 0xFF;

    private DatabaseFailure() {}

    /**
     * A statement failed.
     *
     * @param sql the statement, without the values it was given
     */
    static RuntimeException of(String sql, SQLException failure) {
        if (POSTGRESQL_DISK_FULL.equals(failure.getSQLState())) {
            return new StoreProblem("The disk of the database is full: make room and try again.", failure);
        }
        return switch (code(failure)) {
            case SQLITE_FULL -> new StoreProblem("The disk is full: make room and try again.", failure);
            case SQLITE_CORRUPT -> new StoreProblem("The database is damaged: restore it from a backup.", failure);
            default -> new IllegalStateException("the database refused: " + sql, failure);
        };
    }

    /** A SQLite file could not be opened or brought up to date. */
    static StoreProblem opening(Path file, Exception failure) {
        return new StoreProblem(
                switch (code(failure)) {
                    case SQLITE_NOTADB -> file + " is not a database: move it away or choose another data folder.";
                    case SQLITE_CORRUPT -> "The database " + file + " is damaged: restore it from a backup.";
                    case SQLITE_CANTOPEN ->
                        "The database " + file
                                + " cannot be opened: check that its folder is there and may be written in.";
                    case SQLITE_BUSY, SQLITE_LOCKED ->
                        "The database " + file + " is in use by another program: stop it.";
                    case SQLITE_FULL -> "The disk of the database " + file + " is full: make room and try again.";
                    default -> "The database " + file + " cannot be used: " + reason(failure);
                },
                failure);
    }

    /** PostgreSQL could not be reached, refused, or could not be brought up to date. */
    static StoreProblem connecting(PGSimpleDataSource to, Exception failure) {
        String where = "%s:%d/%s".formatted(to.getServerNames()[0], to.getPortNumbers()[0], to.getDatabaseName());
        String state = cause(failure, SQLException.class)
                .map(SQLException::getSQLState)
                .orElse("");
        return new StoreProblem(
                switch (state) {
                    case "28P01", "28000" -> "PostgreSQL at " + where + " refuses the user name or password.";
                    case "3D000" -> "PostgreSQL at " + where + " has no such database: create it first.";
                    case "08001", "08004", "08006" ->
                        "PostgreSQL at " + where + " cannot be reached: check the address, and that it is running.";
                    default -> "PostgreSQL at " + where + " cannot be used: " + reason(failure);
                },
                failure);
    }

    private static String reason(Exception failure) {
        if (failure instanceof FlywayException flyway
                && flyway.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
            return "it holds another program's tables; choose another one.";
        }
        return cause(failure, SQLException.class).map(Throwable::getMessage).orElseGet(failure::toString);
    }

    private static SQLiteErrorCode code(Exception failure) {
        return cause(failure, SQLiteException.class)
                .map(sqlite -> SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & PRIMARY_CODE))
                .orElse(SQLiteErrorCode.UNKNOWN_ERROR);
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
