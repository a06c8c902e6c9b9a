package org.erfara.slack.export;

import java.io.Closeable;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;

/** All channels' posts in order of time: day by day, and within a day always the earliest of all open files. */
final class Timeline implements Closeable {
    private final PriorityQueue<ChannelDay> open = new PriorityQueue<>(Comparator.comparing(ChannelDay::at)
            .thenComparing(day -> day.channel().channel().id().value()));
    private final Iterator<List<DayFile>> days;
    private final Function<DayFile, ChannelDay> opening;

    Timeline(Iterator<List<DayFile>> days, Function<DayFile, ChannelDay> opening) {
        this.days = days;
        this.opening = opening;
    }

    /** Hands the next post to the interpreter; false when there are no more. */
    boolean readNext(Interpreter interpreter) {
        while (open.isEmpty() && days.hasNext()) {
            days.next().forEach(file -> keepOpen(opening.apply(file)));
        }
        ChannelDay earliest = open.poll();
        if (earliest == null) {
            return false;
        }
        Post post = earliest.first();
        if (post != null) {
            interpreter.interpret(post, earliest.channel());
            earliest.passFirst();
        }
        keepOpen(earliest);
        return true;
    }

    private void keepOpen(ChannelDay day) {
        if (day.first() == null) {
            day.close();
        } else {
            open.add(day);
        }
    }

    @Override
    public void close() {
        open.forEach(ChannelDay::close);
        open.clear();
    }
}
