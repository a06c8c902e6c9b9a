package org.erfara.job;

import java.time.Instant;
import java.util.List;

/** What a store keeps of jobs. */
public interface JobTx {
    /** Puts the job on the list; one with the same kind and subject stays as it is. */
    void schedule(Job job, Instant due);

    /**
     * The jobs that name somebody and are not being done at this moment.
     *
     * @param person an id or a keyed hash
     */
    List<Job> jobsNaming(String person);

    /** Takes the job off the list; nothing happens if it is not there or is being done. */
    void cancel(Job job);
}
