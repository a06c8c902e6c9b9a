package org.erfara.jdbc;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.Waiter;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.erfara.job.Job;
import org.erfara.job.JobHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the jobs that transactions of a store have put on the list, each when it is due and at least once. A job whose
 * handler throws is tried again after half a minute, then after longer and longer pauses of up to six hours.
 */
public final class JdbcJobs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcJobs.class);

    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(10);

    /** After so many doublings a pause is longer than the longest in any case. */
    private static final int MOST_DOUBLINGS = 20;

    private static final int THREADS = 2;

    private final Scheduler scheduler;

    /**
     * @param handlers one for each kind of job
     * @param clock tells which jobs are due; it may be moved, see {@link #wake}
     */
    public JdbcJobs(JdbcStore store, List<JobHandler> handlers, InstantSource clock) {
        this(store, handlers, clock, LOOK_EVERY);
    }

    JdbcJobs(JdbcStore store, List<JobHandler> handlers, InstantSource clock, Duration lookEvery) {
        List<Task<?>> tasks = handlers.stream().<Task<?>>map(this::task).toList();
        this.scheduler = new LooksByTheClockOnTheWall(store, tasks, lookEvery)
                .clock(clock::instant)
                .jdbcCustomization(store.jobDialect())
                .serializer(new JobSubject())
                .failureLogging(LogLevel.OFF, false)
                .shutdownMaxWait(LONGEST_GOODBYE)
                .threads(THREADS)
                .build();
    }

    private static final class LooksByTheClockOnTheWall extends SchedulerBuilder {
        private final Duration every;

        LooksByTheClockOnTheWall(JdbcStore store, List<Task<?>> tasks, Duration every) {
            super(store.forJobs(), tasks);
            this.every = every;
        }

        @Override
        protected Waiter buildWaiter() {
            return new Waiter(every);
        }
    }

    private Task<String> task(JobHandler handler) {
        return Tasks.oneTime(handler.kind(), String.class)
                .onFailure((failed, operations) -> {
                    Duration pause = pauseAfter(failed.getExecution().consecutiveFailures);
                    LOG.warn(
                            "A job of kind {} failed ({}) and is tried again in {}",
                            handler.kind(),
                            failed.getCause()
                                    .map(cause -> cause.getClass().getName())
                                    .orElse("no reason given"),
                            pause);
                    operations.reschedule(failed, failed.getTimeDone().plus(pause));
                })
                .execute((instance, context) -> run(handler, new Job(instance.getTaskName(), JobSubject.of(instance))));
    }

    /** A job may have put others on the list that are due now: nobody is to wait for those. */
    private void run(JobHandler handler, Job job) {
        handler.run(job);
        wake();
    }

    private static Duration pauseAfter(int failuresBefore) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failuresBefore, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /** Begins to run jobs, on threads of its own. */
    public void start() {
        scheduler.start();
    }

    /** Looks at once for what is due, for when the clock was moved or something was put on the list that is due now. */
    public void wake() {
        scheduler.triggerCheckForDueExecutions();
    }

    /** Runs no more jobs, and waits up to ten seconds for those that are running. */
    @Override
    public void close() {
        scheduler.stop();
    }
}
