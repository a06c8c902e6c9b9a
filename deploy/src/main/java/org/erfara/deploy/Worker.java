package org.erfara.deploy;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.erfara.intake.Intake;
import org.erfara.jdbc.StoreProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears, on a thread of its own, what was accepted: at once when told, and now and then in case nobody tells. */
public final class Worker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final int BATCH = 100;
    private static final long PAUSE_SECONDS = 5;

    private final Semaphore news = new Semaphore(0);
    private final Intake intake;
    private final Thread thread;
    private volatile boolean open = true;

    /** Begins to work. */
    public Worker(Intake intake) {
        this.intake = intake;
        this.thread = new Thread(this::work, "erfara-worker");
        thread.start();
    }

    /** There may be something to hear. */
    public void wake() {
        news.release();
    }

    private void work() {
        while (open) {
            hearAll();
            awaitNews();
        }
    }

    /** The work stays and is tried again. */
    private void hearAll() {
        try {
            while (open && intake.work(BATCH) > 0) {
                news.drainPermits();
            }
        } catch (RuntimeException failed) {
            LOG.error("hearing failed and will be tried again: {}", reason(failed));
        }
    }

    /** Other messages than those for whoever runs Erfara may hold what somebody wrote. */
    private static String reason(RuntimeException failed) {
        return String.valueOf(failed instanceof StoreProblem ? failed.getMessage() : failed.getClass());
    }

    private void awaitNews() {
        try {
            news.tryAcquire(PAUSE_SECONDS, TimeUnit.SECONDS);
            news.drainPermits();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            open = false;
        }
    }

    /** Finishes the batch in hand and stops. */
    @Override
    public void close() {
        open = false;
        wake();
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
