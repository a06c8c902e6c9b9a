package org.erfara.deploy.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Work on many things, on all processors, with somebody told now and then how far it is. */
record Batches(Watcher watcher, String doing) {
    private static final int MOST = 200;
    /** So often, at least, somebody is told. */
    private static final int PARTS = 20;

    /** What becomes of each thing, in the order given. */
    <T, R> List<R> each(List<T> things, Function<T, R> work) {
        return some(things, batch -> batch.parallelStream().map(work).toList());
    }

    /** The same, for work on some of them at once. */
    <T, R> List<R> some(List<T> things, Function<List<T>, List<R>> work) {
        List<R> done = new ArrayList<>(things.size());
        int size = Math.max(1, Math.min(MOST, things.size() / PARTS));
        for (int from = 0; from < things.size(); from += size) {
            done.addAll(work.apply(things.subList(from, Math.min(from + size, things.size()))));
            watcher.at(doing, (double) done.size() / things.size());
        }
        return done;
    }
}
