package org.erfara.web.playground;

import io.javalin.http.Context;
import org.erfara.web.Fields;
import org.erfara.words.Reader;

/** Who one is, which language they read, what time it is. */
final class Switches {
    private static final int LONGEST_ID = 40;

    private final Playground playground;
    private final PlaygroundSessions sessions;
    private final Actions actions;
    private final Runnable clockMoved;

    Switches(Playground playground, PlaygroundSessions sessions, Actions actions, Runnable clockMoved) {
        this.playground = playground;
        this.sessions = sessions;
        this.actions = actions;
        this.clockMoved = clockMoved;
    }

    String person(Seat seat, Place place, Context ctx) {
        Colleague other =
                playground.colleague(Fields.text(ctx, "who", LONGEST_ID)).orElseThrow(() -> Fields.wrong("who"));
        sessions.keep(seat.as(other.id()));
        return place.url();
    }

    String language(Seat seat, Place place, Context ctx) {
        actions.choose(seat.who(), Fields.choice(ctx, "language", Reader.class));
        return place.url();
    }

    String clock(Seat seat, Place place, Context ctx) {
        actions.move(Fields.choice(ctx, "step", ClockStep.class));
        clockMoved.run();
        return place.url();
    }

    String closeDialog(Seat seat, Place place, Context ctx) {
        Dialog open = seat.dialog();
        sessions.keep(seat.showing(null));
        return open == null ? place.url() : open.place().url();
    }
}
