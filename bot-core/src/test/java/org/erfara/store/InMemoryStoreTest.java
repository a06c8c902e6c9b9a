package org.erfara.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.erfara.store.StoreSamples.MONDAY;
import static org.erfara.store.StoreSamples.minute;

import java.util.Map;
import org.erfara.job.Job;
import org.junit.jupiter.api.Test;

class InMemoryStoreTest implements StoreContract {
    private final InMemoryStore store = new InMemoryStore();

    @Override
    public InMemoryStore store() {
        return store;
    }

    @Test
    void says_whether_this_thread_is_within_a_transaction() {
        assertThat(store.inTransaction()).isFalse();
        assertThat(store.<Boolean>read(tx -> store.inTransaction())).isTrue();
        assertThat(store.inTransaction()).isFalse();
    }

    @Test
    void a_job_on_the_list_stays_as_it_is() {
        Job digest = new Job("digest.send", "team7@2026-W06");
        store.write(tx -> {
            tx.schedule(digest, MONDAY);
            tx.schedule(digest, minute(1));
            return true;
        });
        assertThat(store.read(InMemoryTx::jobs)).isEqualTo(Map.of(digest, MONDAY));
    }
}
