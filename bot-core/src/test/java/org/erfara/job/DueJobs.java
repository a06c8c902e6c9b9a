package org.erfara.job;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.erfara.store.InMemoryStore;

/**
 * Runs what is due, as a scheduler would: a job that fails stays on the list, one that is done is taken off afterwards, so
 * a job that puts itself on the list while it runs is lost.
 */
public final class DueJobs {
    private final InMemoryStore store;
    private final InstantSource clock;
    private final Map<String, JobHandler> handlers = new HashMap<>();

    /** Runs jobs of this store by this clock. */
    public DueJobs(InMemoryStore store, InstantSource clock, JobHandler... handlers) {
        this.store = store;
        this.clock = clock;
        for (JobHandler handler : handlers) {
            this.handlers.put(handler.kind(), handler);
        }
    }

    /**
     * Runs all that is due, each job once, with those that the jobs put on the list.
     *
     * @return the jobs that failed
     */
    public Set<Job> run() {
        Set<Job> failed = new HashSet<>();
        for (Optional<Job> job = next(failed); job.isPresent(); job = next(failed)) {
            attempt(job.get(), failed);
        }
        return failed;
    }

    private Optional<Job> next(Set<Job> failed) {
        return store.read(tx -> tx.jobs().entrySet().stream()
                .filter(entry -> !entry.getValue().isAfter(clock.instant()) && !failed.contains(entry.getKey()))
                .min(Map.Entry.<Job, Instant>comparingByValue()
                        .thenComparing(entry -> entry.getKey().toString()))
                .map(Map.Entry::getKey));
    }

    private void attempt(Job job, Set<Job> failed) {
        try {
            handlers.get(job.kind()).run(job);
            store.write(tx -> tx.done(job));
        } catch (RuntimeException later) {
            failed.add(job);
        }
    }
}
