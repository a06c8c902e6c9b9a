package org.erfara.jdbc;

import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.erfara.store.Transactional;

/**
 * A store in SQLite or PostgreSQL. Thread-safe: readers read beside each other and beside whoever writes, writers take
 * turns. What {@link #write} has returned from survives the loss of power.
 */
public final class JdbcStore implements Transactional<JdbcTx>, AutoCloseable {
    private final Database database;
    private final JdbcCustomization jobDialect;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final ThreadLocal<Boolean> open = ThreadLocal.withInitial(() -> false);

    private JdbcStore(Database database) {
        this.database = database;
        this.jobDialect = database.jobDialect();
    }

    /**
     * Opens the store, creating its tables or bringing them up to date.
     *
     * @param jdbcUrl {@code jdbc:sqlite:FILE} or {@code jdbc:postgresql://HOST/DATABASE?user=…&password=…}
     * @throws StoreProblem if there is no such database, if it refuses, is damaged or was written by a newer version
     */
    public static JdbcStore open(String jdbcUrl) {
        if (jdbcUrl.startsWith(Sqlite.URL)) {
            return new JdbcStore(Sqlite.open(Path.of(jdbcUrl.substring(Sqlite.URL.length()))));
        }
        if (jdbcUrl.startsWith(Postgresql.URL)) {
            return new JdbcStore(Postgresql.open(jdbcUrl));
        }
        throw new StoreProblem("A database address begins with jdbc:sqlite: or jdbc:postgresql://; this one does not.");
    }

    @Override
    public <R> R read(Function<? super JdbcTx, R> work) {
        return alone(() -> database.read(sql -> work.apply(tx(sql))));
    }

    @Override
    public <R> R write(Function<? super JdbcTx, R> work) {
        return alone(() -> inTurn(() -> database.write(sql -> work.apply(tx(sql)))));
    }

    private JdbcTx tx(Sql sql) {
        return new JdbcTx(sql, jobDialect);
    }

    private <R> R alone(Supplier<R> transaction) {
        if (open.get()) {
            throw new IllegalStateException("a transaction is open already");
        }
        open.set(true);
        try {
            return transaction.get();
        } finally {
            open.remove();
        }
    }

    private <R> R inTurn(Supplier<R> transaction) {
        turn.lock();
        try {
            return transaction.get();
        } finally {
            turn.unlock();
        }
    }

    /**
     * Takes what was deleted out of the bytes on the disk too: all tables are written anew, which takes as long as copying
     * the database. Of SQLite's files nothing of it is left in any; PostgreSQL keeps it in its write-ahead log for a while.
     */
    public void sweep() {
        alone(() -> inTurn(() -> {
            database.sweep();
            return true;
        }));
    }

    JdbcCustomization jobDialect() {
        return jobDialect;
    }

    /** Connections for whoever runs the jobs. */
    DataSource forJobs() {
        return database.forJobs(turn);
    }

    /** Waits for whoever writes and closes the database. */
    @Override
    public void close() {
        inTurn(() -> {
            database.close();
            return true;
        });
    }
}
