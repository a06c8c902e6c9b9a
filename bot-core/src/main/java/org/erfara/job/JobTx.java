package org.erfara.job;

import java.time.Instant;

/** What a store keeps of jobs. */
public interface JobTx {
    /** Puts the job on the list; one with the same kind and subject stays as it is. */
    void schedule(Job job, Instant due);
}
