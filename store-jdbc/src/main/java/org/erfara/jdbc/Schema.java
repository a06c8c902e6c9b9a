package org.erfara.jdbc;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;

/** The tables, brought from any older version to this one. */
final class Schema {
    private Schema() {}

    static void bringUpToDate(DataSource database, String dialect) {
        Flyway flyway = Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/" + dialect)
                .loggers("slf4j")
                .load();
        refuseNewer(flyway.info().all());
        flyway.migrate();
    }

    private static void refuseNewer(MigrationInfo[] migrations) {
        newest(migrations, false).ifPresent(newer -> {
            throw new StoreProblem(("The data was written by a newer version of Erfara: its tables are of version %s,"
                            + " this program knows them up to version %s. Start the newer program, or choose other data.")
                    .formatted(newer, newest(migrations, true).orElseThrow()));
        });
    }

    private static Optional<MigrationVersion> newest(MigrationInfo[] migrations, boolean known) {
        return Stream.of(migrations)
                .filter(migration -> known == isKnown(migration.getState()))
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder());
    }

    private static boolean isKnown(MigrationState state) {
        return state != MigrationState.FUTURE_SUCCESS && state != MigrationState.FUTURE_FAILED;
    }
}
