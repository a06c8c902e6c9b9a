package org.erfara.store;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/** A store for tests: what it holds is gone with it, what it promises is what every store promises. */
public final class InMemoryStore implements Transactional<InMemoryTx> {
    private final ReentrantLock turn = new ReentrantLock();
    private final ThreadLocal<Boolean> open = ThreadLocal.withInitial(() -> false);
    private volatile Tables tables = Tables.empty().frozen();

    @Override
    public <R> R read(Function<? super InMemoryTx, R> work) {
        return alone(() -> work.apply(new InMemoryTx(tables)));
    }

    @Override
    public <R> R write(Function<? super InMemoryTx, R> work) {
        return alone(() -> inTurn(work));
    }

    /** Whether the calling thread is within a transaction, where the network must not be touched. */
    public boolean inTransaction() {
        return open.get();
    }

    private <R> R alone(Supplier<R> transaction) {
        if (open.get()) {
            throw new IllegalStateException("a transaction is open already");
        }
        open.set(true);
        try {
            return transaction.get();
        } finally {
            open.remove();
        }
    }

    private <R> R inTurn(Function<? super InMemoryTx, R> work) {
        turn.lock();
        try {
            Tables written = tables.copy();
            R result = work.apply(new InMemoryTx(written));
            tables = written.frozen();
            return result;
        } finally {
            turn.unlock();
        }
    }
}
