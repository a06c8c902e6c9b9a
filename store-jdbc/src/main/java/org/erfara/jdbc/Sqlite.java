package org.erfara.jdbc;

import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.SqliteJdbcCustomization;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** SQLite: one connection writes, several read beside it. */
final class Sqlite implements Database {
    static final String URL = "jdbc:sqlite:";

    private static final int MOST_READERS = 4;
    private static final int BUSY_MILLIS = 10_000;

    /** Negative: in KiB. Indexes written at random places stay in memory until there are some hundred thousand questions. */
    private static final int WRITER_CACHE = -32_000;

    private final Sql writer;
    private final HikariDataSource readers;

    private Sqlite(Connection writer, HikariDataSource readers) {
        this.writer = new Sql(writer);
        this.readers = readers;
    }

    static Sqlite open(Path file) {
        refuseReadOnly(file);
        // as a URI, or a question mark in the name would begin settings of the driver
        String url = URL + file.toAbsolutePath().toUri();
        try {
            DataSource writers = dataSource(url, writing());
            Schema.bringUpToDate(writers, "sqlite");
            return new Sqlite(writers.getConnection(), readers(url));
        } catch (SQLException | FlywayException failure) {
            throw DatabaseFailure.opening(file, failure);
        }
    }

    /** SQLite itself would open the file all the same, and fail at the first write. */
    private static void refuseReadOnly(Path file) {
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new StoreProblem("The database " + file + " may not be written in: check its permissions.");
        }
    }

    private static HikariDataSource readers(String url) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("readers");
        config.setDataSource(dataSource(url, reading()));
        config.setReadOnly(true);
        config.setMaximumPoolSize(MOST_READERS);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    private static DataSource dataSource(String url, SQLiteConfig config) {
        config.setBusyTimeout(BUSY_MILLIS);
        config.setTempStore(TempStore.MEMORY);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        return source;
    }

    private static SQLiteConfig reading() {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return config;
    }

    private static SQLiteConfig writing() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setCacheSize(WRITER_CACHE);
        // what people took back must not be readable in the file
        config.setPragma(Pragma.SECURE_DELETE, "true");
        return config;
    }

    @Override
    public <R> R read(Function<Sql, R> work) {
        try (Sql reader = new Sql(readers.getConnection())) {
            return reader.transaction(work);
        } catch (SQLException failure) {
            throw DatabaseFailure.of("connect", failure);
        }
    }

    @Override
    public <R> R write(Function<Sql, R> work) {
        return writer.transaction(work);
    }

    @Override
    public JdbcCustomization jobDialect() {
        return new SqliteJdbcCustomization();
    }

    /** The writer itself, in turn: a second writing connection would find the database busy. */
    @Override
    public DataSource forJobs(Lock turn) {
        return Lent.dataSource(writer.connection(), turn::lock, turn::unlock);
    }

    /**
     * Deleted rows are overwritten, but pages that were divided meanwhile may hold copies of them: so all pages are written
     * anew, and what was written before them in the log is cut off.
     */
    @Override
    public void sweep() {
        writer.forgetPrepared();
        writer.run("vacuum");
        // what answers with a row must be read to its end, or nothing can be committed beside it
        writer.all("pragma wal_checkpoint(truncate)", Row::number);
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}
