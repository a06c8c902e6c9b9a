package org.erfara.jdbc;

import org.erfara.store.StoreContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

class PostgresqlStoreTest implements StoreContract {
    private static SharedStore shared;

    @BeforeAll
    static void open() {
        shared = new SharedStore(PostgresqlServer.emptyDatabase(), """
                select relname::text from pg_class
                where relkind = 'r' and relnamespace = 'public'::regnamespace order by oid desc
                """);
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
