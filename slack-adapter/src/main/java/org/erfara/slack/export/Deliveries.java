package org.erfara.slack.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.erfara.chat.Delivery;

/** Deliveries as they are asked for: reads one post at a time, which may be none of them or several. */
final class Deliveries implements Iterator<Delivery> {
    private final Deque<Delivery> waiting = new ArrayDeque<>();
    private final Timeline timeline;
    private final Interpreter interpreter;

    Deliveries(Timeline timeline, Function<Consumer<Delivery>, Interpreter> interpreting) {
        this.timeline = timeline;
        this.interpreter = interpreting.apply(waiting::add);
    }

    @Override
    public boolean hasNext() {
        boolean more = true;
        while (waiting.isEmpty() && more) {
            more = timeline.readNext(interpreter);
        }
        return !waiting.isEmpty();
    }

    @Override
    public Delivery next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the export is read to its end");
        }
        return waiting.remove();
    }
}
