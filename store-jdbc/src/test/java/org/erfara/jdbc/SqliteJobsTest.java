package org.erfara.jdbc;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

class SqliteJobsTest extends JobsContract {
    @TempDir
    private Path folder;

    @Override
    String url() {
        return "jdbc:sqlite:" + folder.resolve("erfara.db");
    }

    @Override
    List<Long> scheduled() {
        return store().read(
                        tx -> tx.sql().all("select execution_time from scheduled_tasks where not picked", Row::number));
    }
}
