package org.erfara.jdbc;

import java.util.List;

class PostgresqlJobsTest extends JobsContract {
    private final String url = PostgresqlServer.emptyDatabase();

    @Override
    String url() {
        return url;
    }

    @Override
    List<Long> scheduled() {
        return store().read(tx -> tx.sql()
                .all(
                        "select extract(epoch from execution_time) * 1000 from scheduled_tasks where not picked",
                        Row::number));
    }
}
