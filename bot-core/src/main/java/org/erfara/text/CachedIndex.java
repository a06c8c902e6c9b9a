package org.erfara.text;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A vector index filled from a store when first needed, and forgotten when it may know more than the store. */
public final class CachedIndex {
    private @Nullable VectorIndex index;
    private long version;

    /**
     * Does work that changes the store and the index together, one at a time. If the work fails, its transaction is undone;
     * the index is then filled afresh when next needed.
     *
     * @param work opens the transaction
     */
    public synchronized <R> R changing(Supplier<R> work) {
        boolean done = false;
        try {
            R result = work.get();
            done = true;
            return result;
        } finally {
            if (!done) {
                index = null;
            }
        }
    }

    /** It is filled afresh when next needed. */
    public synchronized void forget() {
        index = null;
    }

    /**
     * @param wanted an index of another version is filled afresh
     * @param fill puts in all that the store knows
     */
    public synchronized VectorIndex get(long wanted, Consumer<VectorIndex> fill) {
        VectorIndex known = index;
        if (known == null || version != wanted) {
            known = new VectorIndex();
            fill.accept(known);
            index = known;
            version = wanted;
        }
        return known;
    }
}
