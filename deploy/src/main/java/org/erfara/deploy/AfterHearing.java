package org.erfara.deploy;

import org.erfara.intake.Intake;
import org.erfara.job.Job;
import org.erfara.job.JobHandler;

/** A job that knows all that was said before it fell due: what was accepted is heard first. */
final class AfterHearing implements JobHandler {
    private static final int BATCH = 100;

    private final Intake intake;
    private final JobHandler handler;

    AfterHearing(Intake intake, JobHandler handler) {
        this.intake = intake;
        this.handler = handler;
    }

    @Override
    public String kind() {
        return handler.kind();
    }

    @Override
    public void run(Job job) {
        int heard;
        do {
            heard = intake.work(BATCH);
        } while (heard == BATCH);
        handler.run(job);
    }
}
