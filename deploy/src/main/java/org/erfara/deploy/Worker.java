package org.erfara.deploy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.erfara.intake.Intake;
import org.erfara.jdbc.StoreProblem;
import org.erfara.text.VectorsUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears, on a thread of its own, what was accepted: at once when told, and now and then in case nobody tells. What cannot be
 * heard now waits and is tried again after longer and longer pauses, whoever tells.
 */
public final class Worker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final int BATCH = 100;
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Semaphore news = new Semaphore(0);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Intake intake;
    private final Duration firstPause;
    private final Thread thread;

    /** Begins to work. */
    public Worker(Intake intake) {
        this(intake, PAUSE);
    }

    /**
     * @param firstPause after the first failure
     */
    Worker(Intake intake, Duration firstPause) {
        this.intake = intake;
        this.firstPause = firstPause;
        this.thread = new Thread(this::work, "erfara-worker");
        thread.start();
    }

    /** There may be something to hear. */
    public void wake() {
        news.release();
    }

    private void work() {
        try {
            while (isOpen()) {
                hearAll();
                news.tryAcquire(PAUSE.toSeconds(), TimeUnit.SECONDS);
                news.drainPermits();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isOpen() {
        return closed.getCount() > 0;
    }

    private void hearAll() throws InterruptedException {
        Duration pause = firstPause;
        String said = "";
        while (isOpen()) {
            try {
                hearWhatWaits();
                if (!said.isEmpty()) {
                    LOG.info("hearing goes on");
                }
                return;
            } catch (RuntimeException failed) {
                said = explain(reason(failed), said);
                closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
                pause = longer(pause);
            }
        }
    }

    private void hearWhatWaits() {
        while (isOpen() && intake.work(BATCH) > 0) {
            news.drainPermits();
        }
    }

    /** The work stays and is tried again; that is said once, until there is another reason. */
    private static String explain(String reason, String saidBefore) {
        if (!reason.equals(saidBefore)) {
            LOG.error("hearing failed; what waits is kept and tried again: {}", reason);
        }
        return reason;
    }

    /** Other messages than those for whoever runs Erfara may hold what somebody wrote. */
    private static String reason(RuntimeException failed) {
        boolean forOperators = failed instanceof StoreProblem || failed instanceof VectorsUnavailable;
        return String.valueOf(forOperators ? failed.getMessage() : failed.getClass());
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    /** Finishes the batch in hand and stops. */
    @Override
    public void close() {
        closed.countDown();
        wake();
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
