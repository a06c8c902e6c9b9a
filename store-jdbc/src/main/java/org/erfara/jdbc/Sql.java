package org.erfara.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs statements on one connection and prepares each only once. Not thread-safe. */
final class Sql implements AutoCloseable {
    private static final int ROWS_AT_ONCE = 500;

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** The connection, for a library that needs one. */
    Connection connection() {
        return connection;
    }

    /** Does all of the work or, if it throws, nothing of it. */
    <R> R transaction(Function<Sql, R> work) {
        try {
            connection.setAutoCommit(false);
            R result = work.apply(this);
            connection.commit();
            connection.setAutoCommit(true);
            return result;
        } catch (SQLException failure) {
            undo(failure);
            throw DatabaseFailure.of("begin or commit", failure);
        } catch (RuntimeException | Error failure) {
            undo(failure);
            throw failure;
        }
    }

    /** Where SQLite has rolled back of itself, doing so again fails and does no harm. */
    private void undo(Throwable reason) {
        attempt(connection::rollback, reason);
        attempt(() -> connection.setAutoCommit(true), reason);
    }

    private interface Step {
        void go() throws SQLException;
    }

    private static void attempt(Step step, Throwable reason) {
        try {
            step.go();
        } catch (SQLException failure) {
            reason.addSuppressed(failure);
        }
    }

    /** Runs a statement whose result does not matter. */
    void run(String sql) {
        with(sql, new Object[0], PreparedStatement::execute);
    }

    /** Changes rows and says how many. */
    int update(String sql, @Nullable Object... values) {
        return with(sql, values, PreparedStatement::executeUpdate);
    }

    /** The first row, if there is one. */
    <T> Optional<T> first(String sql, Row.Reader<T> reader, @Nullable Object... values) {
        return all(sql, reader, values).stream().findFirst();
    }

    /** All rows, in order. */
    <T> List<T> all(String sql, Row.Reader<T> reader, @Nullable Object... values) {
        List<T> rows = new ArrayList<>();
        with(sql, values, statement -> read(statement, reader, rows::add));
        return rows;
    }

    /** Hands over one row after the other without holding all; other statements may be run meanwhile. */
    <T> void each(String sql, Row.Reader<T> reader, Consumer<T> consumer) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            read(statement, reader, consumer);
        } catch (SQLException failure) {
            throw DatabaseFailure.of(sql, failure);
        }
    }

    private interface Use<R> {
        R of(PreparedStatement statement) throws SQLException;
    }

    private <R> R with(String sql, @Nullable Object[] values, Use<R> use) {
        try {
            PreparedStatement statement = prepared(sql);
            Parameters.set(statement, values);
            return use.of(statement);
        } catch (SQLException failure) {
            forget(sql, failure);
            throw DatabaseFailure.of(sql, failure);
        }
    }

    /** After a failure SQLite's driver fails at every further use of the statement, even when the cause is gone. */
    private void forget(String sql, SQLException reason) {
        PreparedStatement failed = prepared.remove(sql);
        if (failed != null) {
            attempt(failed::close, reason);
        }
    }

    /** Closes what was prepared: SQLite’s driver leaves some of it in progress, beside which nothing can be vacuumed. */
    void forgetPrepared() {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
            prepared.clear();
        } catch (SQLException failure) {
            throw DatabaseFailure.of("close", failure);
        }
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    private static <T> boolean read(PreparedStatement statement, Row.Reader<T> reader, Consumer<T> consumer)
            throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                consumer.accept(reader.read(new Row(result)));
            }
            return true;
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw DatabaseFailure.of("close", failure);
        }
    }
}
