package org.erfara.jdbc;

import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;
import javax.sql.DataSource;

/** Where one database differs from the other. */
interface Database extends AutoCloseable {
    /** Reads one consistent state. */
    <R> R read(Function<Sql, R> work);

    /** Does all of the work or nothing of it. Called by one thread at a time in this process. */
    <R> R write(Function<Sql, R> work);

    /** How the job table is written. */
    JdbcCustomization jobDialect();

    /**
     * Connections for whoever runs the jobs.
     *
     * @param turn is held by whoever writes
     */
    DataSource forJobs(Lock turn);

    /** What was deleted is no longer in the bytes of its files either, as far as that is in our hands. */
    void sweep();

    @Override
    void close();
}
