package org.erfara.analysis;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a costly thing when it is first needed, once; if that fails, it fails alike ever after. Thread-safe. */
final class Lazy<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T made;
    private @Nullable IllegalStateException failure;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T ready = made;
        return ready != null ? ready : make();
    }

    private synchronized T make() {
        if (failure != null) {
            throw failure;
        }
        T ready = made;
        if (ready != null) {
            return ready;
        }
        try {
            T fresh = maker.get();
            made = fresh;
            return fresh;
        } catch (IllegalStateException e) {
            failure = e;
            throw e;
        }
    }
}
