package org.erfara.deploy;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.erfara.jdbc.JdbcStore;
import org.erfara.privacy.DailyRetention;
import org.erfara.privacy.MyData;
import org.erfara.privacy.RecordKind;
import org.erfara.privacy.RecordKinds;
import org.erfara.privacy.Retention;

/** What is kept of people, shown to them, erased and forgotten in time: put together by hand. */
public final class Privacy {
    private final Installation installation;
    private final Settings settings;
    private final InstantSource clock;
    private final List<RecordKind> kinds;

    /** Of all that this installation keeps. */
    public Privacy(Installation installation, Settings settings, InstantSource clock) {
        this.installation = installation;
        this.settings = settings;
        this.clock = clock;
        Core core = installation.core();
        this.kinds = RecordKinds.all(core.grouping(), core.tagging(), installation.receipts());
    }

    /** What is kept of one person. */
    public MyData myData() {
        JdbcStore store = installation.store();
        Core core = installation.core();
        return new MyData(
                store,
                kinds,
                installation.pseudonyms(),
                installation.receipts(),
                core.grouping(),
                core.tagging(),
                () -> UUID.randomUUID().toString(),
                clock,
                store::sweep);
    }

    /** Forgets what is old enough. */
    public Retention retention() {
        JdbcStore store = installation.store();
        return new Retention(
                store, kinds, settings.retention(), installation.core().grouping(), clock, store::sweep);
    }

    /** The same every night. */
    public DailyRetention nightly() {
        return new DailyRetention(installation.store(), retention(), clock, settings.zone());
    }
}
