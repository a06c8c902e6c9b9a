package org.erfara.jdbc;

import java.nio.file.Path;
import org.erfara.store.StoreContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest implements StoreContract {
    private static SharedStore shared;

    @BeforeAll
    static void open(@TempDir Path folder) {
        shared = new SharedStore(
                "jdbc:sqlite:" + folder.resolve("erfara.db"),
                "select name from sqlite_schema where type = 'table' order by rowid desc");
    }

    @AfterEach
    void empty() {
        shared.empty();
    }

    @AfterAll
    static void close() {
        shared.close();
    }

    @Override
    public JdbcStore store() {
        return shared.store();
    }
}
