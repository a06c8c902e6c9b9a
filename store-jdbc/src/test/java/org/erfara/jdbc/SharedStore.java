package org.erfara.jdbc;

import java.util.List;
import java.util.function.Predicate;

/** One store for the tests of a class, emptied between them: creating its tables takes longer than most tests. */
final class SharedStore implements AutoCloseable {
    private static final List<String> KEPT = List.of("flyway_schema_history", "sqlite_sequence", "last_number");

    private final JdbcStore store;
    private final String tables;

    /**
     * @param tables a query for the names of all tables, the one created last first, so that what refers to others goes first
     */
    SharedStore(String url, String tables) {
        this.store = JdbcStore.open(url);
        this.tables = tables;
    }

    JdbcStore store() {
        return store;
    }

    void empty() {
        store.write(tx -> {
            List<String> names = tx.sql().all(tables, Row::text);
            names.stream()
                    .filter(Predicate.not(KEPT::contains))
                    .forEach(name -> tx.sql().update("delete from " + name));
            return tx.sql().update("update last_number set last = 0");
        });
    }

    @Override
    public void close() {
        store.close();
    }
}
