package org.erfara.privacy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.erfara.store.Transactional;
import org.erfara.theme.Grouping;

/** Forgets what has been kept for long enough, whoever it is of. */
public final class Retention {
    private final Transactional<? extends PrivacyTx> store;
    private final List<RecordKind> kinds;
    private final RetentionRules rules;
    private final Grouping grouping;
    private final InstantSource clock;
    private final Runnable sweep;

    /**
     * @param kinds as in {@link RecordKinds}
     * @param sweep takes what was forgotten out of the bytes of a store too; run after the transactions
     */
    public Retention(
            Transactional<? extends PrivacyTx> store,
            List<RecordKind> kinds,
            RetentionRules rules,
            Grouping grouping,
            InstantSource clock,
            Runnable sweep) {
        this.store = store;
        this.kinds = List.copyOf(kinds);
        this.rules = rules;
        this.grouping = grouping;
        this.clock = clock;
        this.sweep = sweep;
    }

    /**
     * Forgets all that is too old, a batch to a transaction.
     *
     * @return how much went, by the names of settings
     */
    public Map<String, Integer> run() {
        Instant now = clock.instant();
        Map<String, Integer> gone = new LinkedHashMap<>();
        kinds.forEach(kind -> kind.keptFor()
                .ifPresent(period -> gone.put(period.setting(), forget(kind, now.minus(rules.of(period))))));
        if (gone.values().stream().anyMatch(count -> count > 0)) {
            sweep.run();
        }
        return gone;
    }

    private int forget(RecordKind kind, Instant moment) {
        int all = 0;
        int some;
        do {
            some = grouping.changing(store, tx -> kind.forgetBefore(tx, moment));
            all += some;
        } while (some > 0);
        return all;
    }
}
