package org.erfara.intake;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.erfara.chat.DropReason;
import org.erfara.chat.Drops;

/** Counts what came in and what became of it: nothing vanishes without a reason. Thread-safe. */
public final class Tally implements Drops {
    private final LongAdder kept = new LongAdder();
    private final Map<DropReason, LongAdder> dropped = new ConcurrentHashMap<>();

    @Override
    public void drop(DropReason reason) {
        dropped.computeIfAbsent(reason, first -> new LongAdder()).increment();
    }

    void keep() {
        kept.increment();
    }

    /** What was kept. */
    public long kept() {
        return kept.sum();
    }

    /** What was dropped, by reason; reasons that never came up are left out. */
    public Map<DropReason, Long> dropped() {
        Map<DropReason, Long> counts = new TreeMap<>();
        dropped.forEach((reason, count) -> counts.put(reason, count.sum()));
        return counts;
    }
}
