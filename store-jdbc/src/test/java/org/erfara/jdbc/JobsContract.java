package org.erfara.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.erfara.job.Job;
import org.erfara.job.JobHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is promised of jobs on either database. */
abstract class JobsContract {
    private static final Job DIGEST = new Job("digest", "team7@2026-W06");
    /** So seldom that a job is found only by looking when told to. */
    private static final Duration LOOK_EVERY = Duration.ofDays(1);
    /** Whoever waits so long waits in vain, however busy the machine is. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Duration A_MOMENT = Duration.ofMillis(500);

    final MovableClock clock = new MovableClock();
    private final BlockingQueue<Job> done = new LinkedBlockingQueue<>();
    private JdbcStore store;
    private JdbcJobs jobs;

    abstract String url();

    @BeforeEach
    void start() {
        store = JdbcStore.open(url());
        start(done::add);
    }

    private void start(Consumer<Job> work) {
        jobs = new JdbcJobs(store, List.of(handler("digest", work), handler("thanks", work)), clock, LOOK_EVERY);
        jobs.start();
    }

    @AfterEach
    void stop() {
        jobs.close();
        store.close();
    }

    @Test
    void a_job_runs_when_it_is_due_and_not_before() throws Exception {
        schedule(DIGEST, Duration.ofDays(7));
        jobs.wake();
        assertThat(nextDone(A_MOMENT)).isNull();
        forward(Duration.ofDays(7));
        assertThat(nextDone(PATIENCE)).isEqualTo(DIGEST);
    }

    @Test
    void a_job_runs_once() throws Exception {
        schedule(DIGEST, Duration.ZERO);
        jobs.wake();
        assertThat(nextDone(PATIENCE)).isEqualTo(DIGEST);
        forward(Duration.ofDays(30));
        assertThat(nextDone(A_MOMENT)).isNull();
    }

    @Test
    void a_job_on_the_list_stays_as_it_is() throws Exception {
        schedule(DIGEST, Duration.ofDays(7));
        schedule(DIGEST, Duration.ZERO);
        schedule(new Job("thanks", DIGEST.subject()), Duration.ZERO);
        jobs.wake();
        assertThat(nextDone(PATIENCE)).isEqualTo(new Job("thanks", DIGEST.subject()));
        assertThat(nextDone(A_MOMENT)).isNull();
    }

    @Test
    void a_job_of_work_that_throws_is_not_on_the_list() throws Exception {
        assertThatThrownBy(() -> store.write(tx -> {
                    tx.schedule(DIGEST, clock.instant());
                    throw new IllegalArgumentException("on purpose");
                }))
                .hasMessage("on purpose");
        jobs.wake();
        assertThat(nextDone(A_MOMENT)).isNull();
    }

    @Test
    void a_job_waits_while_nobody_runs_jobs() throws Exception {
        jobs.close();
        schedule(DIGEST, Duration.ZERO);
        store.close();
        start();
        assertThat(nextDone(PATIENCE)).isEqualTo(DIGEST);
    }

    @Test
    void a_job_may_put_others_on_the_list() throws Exception {
        jobs.close();
        Job next = new Job("digest", "team7@2026-W07");
        start(job -> {
            if (!job.equals(next)) {
                schedule(next, Duration.ofDays(7));
            }
            done.add(job);
        });
        schedule(DIGEST, Duration.ZERO);
        jobs.wake();
        assertThat(nextDone(PATIENCE)).isEqualTo(DIGEST);
        forward(Duration.ofDays(7));
        assertThat(nextDone(PATIENCE)).isEqualTo(next);
    }

    @Test
    void a_job_that_another_puts_on_the_list_for_now_need_not_be_waited_for() throws Exception {
        jobs.close();
        start(job -> {
            if (job.equals(DIGEST)) {
                schedule(new Job("thanks", "team7"), Duration.ZERO);
            }
            done.add(job);
        });
        schedule(DIGEST, Duration.ZERO);
        jobs.wake();
        assertThat(nextDone(PATIENCE)).isEqualTo(DIGEST);
        assertThat(nextDone(PATIENCE)).isEqualTo(new Job("thanks", "team7"));
    }

    @Test
    void a_job_that_fails_is_tried_again_after_longer_and_longer_pauses() throws Exception {
        jobs.close();
        List<Job> failures = new ArrayList<>();
        start(job -> {
            done.add(job);
            if (done.size() + failures.size() < 4) {
                throw new IllegalArgumentException("on purpose");
            }
        });
        schedule(DIGEST, Duration.ZERO);
        jobs.wake();
        for (int seconds : List.of(30, 60, 120)) {
            failures.add(nextDone(PATIENCE));
            awaitNextTryIn(Duration.ofSeconds(seconds));
            forward(Duration.ofSeconds(seconds));
        }
        assertThat(nextDone(PATIENCE)).isEqualTo(DIGEST);
        assertThat(failures).containsExactly(DIGEST, DIGEST, DIGEST);
    }

    private void awaitNextTryIn(Duration pause) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(scheduled())
                        .containsExactly(clock.instant().plus(pause).toEpochMilli()));
    }

    @Test
    void writing_and_running_jobs_do_not_hinder_each_other() throws Exception {
        for (int i = 0; i < 50; i++) {
            schedule(new Job("digest", "number" + i), Duration.ZERO);
            jobs.wake();
        }
        List<String> subjects = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            subjects.add(nextDone(PATIENCE).subject());
        }
        assertThat(subjects).doesNotHaveDuplicates();
    }

    /** When the jobs on the list are due, in milliseconds. */
    abstract List<Long> scheduled();

    final JdbcStore store() {
        return store;
    }

    private void schedule(Job job, Duration in) {
        store.write(tx -> {
            tx.schedule(job, clock.instant().plus(in));
            return true;
        });
    }

    private void forward(Duration by) {
        clock.forward(by);
        jobs.wake();
    }

    private @Nullable Job nextDone(Duration within) throws InterruptedException {
        return done.poll(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static JobHandler handler(String kind, Consumer<Job> work) {
        return new JobHandler() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public void run(Job job) {
                work.accept(job);
            }
        };
    }
}
