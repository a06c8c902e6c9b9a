package org.erfara.job;

/** Does one kind of job. A job may be done twice if the machine stops at the wrong moment. */
public interface JobHandler {
    /** The kind of job it does. */
    String kind();

    /** Does the job; if it throws, the job is tried again later. */
    void run(Job job);
}
