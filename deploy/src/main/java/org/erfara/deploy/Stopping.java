package org.erfara.deploy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a process that is asked to end (SIGTERM, Ctrl-C) finish in order: open it before everything that must be closed by
 * then, so that it is closed after it.
 */
public final class Stopping implements AutoCloseable {
    private static final long SECONDS_TO_FINISH = 15;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::holdOn, "erfara-stop");

    private Stopping() {}

    /** From now on the process ends only when this is closed, or after a quarter of a minute. */
    public static Stopping inOrder() {
        Stopping stopping = new Stopping();
        Runtime.getRuntime().addShutdownHook(stopping.hook);
        return stopping;
    }

    private void holdOn() {
        asked.countDown();
        try {
            finished.await(SECONDS_TO_FINISH, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns when the process is asked to end. */
    public void untilAsked() throws InterruptedException {
        asked.await();
    }

    /** Everything is closed. */
    @Override
    public void close() {
        finished.countDown();
        if (asked.getCount() > 0) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
