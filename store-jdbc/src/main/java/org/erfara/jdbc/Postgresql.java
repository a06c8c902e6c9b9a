package org.erfara.jdbc;

import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.SQLException;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL: one pool; those who write take turns across all processes, so that numbers come out the same as on SQLite. */
final class Postgresql implements Database {
    static final String URL = "jdbc:postgresql:";

    private static final String EXAMPLE = "jdbc:postgresql://HOST:5432/DATABASE?user=NAME&password=SECRET";

    private static final int MOST_CONNECTIONS = 10;

    /** Slack waits no longer for its acknowledgement. */
    private static final int LONGEST_WAIT_MILLIS = 3_000;

    /** Any number that no other program locks in the same database: "erfara" in ASCII. */
    private static final String TAKE_TURN = "select pg_advisory_xact_lock(x'657266617261'::bigint)";

    private static final String ONE_STATE = "set transaction isolation level repeatable read, read only";

    private final HikariDataSource pool;

    private Postgresql(HikariDataSource pool) {
        this.pool = pool;
    }

    static Postgresql open(String url) {
        PGSimpleDataSource source = source(url);
        try {
            return new Postgresql(upToDate(new HikariDataSource(config(source))));
        } catch (PoolInitializationException | FlywayException failure) {
            throw DatabaseFailure.connecting(source, failure);
        }
    }

    private static PGSimpleDataSource source(String url) {
        if (url.split("\\?", 2)[0].contains("@")) {
            // the driver would take them for the host, and log them
            throw new StoreProblem("User name and password stand behind the address of PostgreSQL: " + EXAMPLE);
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setUrl(url);
        } catch (IllegalArgumentException malformed) {
            throw new StoreProblem("The address of PostgreSQL cannot be read: " + EXAMPLE);
        }
        source.setApplicationName("erfara");
        // the server would add the values that a failing statement was given
        source.setLogServerErrorDetail(false);
        return source;
    }

    private static HikariConfig config(PGSimpleDataSource source) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("postgresql");
        config.setDataSource(source);
        config.setMaximumPoolSize(MOST_CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(LONGEST_WAIT_MILLIS);
        return config;
    }

    private static HikariDataSource upToDate(HikariDataSource pool) {
        try {
            Schema.bringUpToDate(pool, "postgresql");
            return pool;
        } catch (RuntimeException failure) {
            pool.close();
            throw failure;
        }
    }

    @Override
    public <R> R read(Function<Sql, R> work) {
        return transaction(ONE_STATE, work);
    }

    @Override
    public <R> R write(Function<Sql, R> work) {
        return transaction(TAKE_TURN, work);
    }

    private <R> R transaction(String first, Function<Sql, R> work) {
        try (Sql sql = new Sql(pool.getConnection())) {
            return sql.transaction(begun -> {
                begun.run(first);
                return work.apply(begun);
            });
        } catch (SQLException failure) {
            throw DatabaseFailure.of("connect", failure);
        }
    }

    /** A plain vacuum would leave the bytes in place until something else needs the room. */
    @Override
    public void sweep() {
        try (Sql sql = new Sql(pool.getConnection())) {
            sql.all("select quote_ident(tablename) from pg_tables where schemaname = current_schema()", Row::text)
                    .forEach(table -> sql.run("vacuum full " + table));
        } catch (SQLException failure) {
            throw DatabaseFailure.of("connect", failure);
        }
    }

    @Override
    public JdbcCustomization jobDialect() {
        return new PostgreSqlJdbcCustomization(false, false);
    }

    @Override
    public DataSource forJobs(Lock turn) {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }
}
