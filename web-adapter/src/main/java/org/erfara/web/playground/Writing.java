package org.erfara.web.playground;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import org.erfara.web.Fields;

/** Writing, changing, taking away, reacting. */
final class Writing {
    private static final int LONGEST_TEXT = 4_000;

    private final Actions actions;
    private final Gesturing gesturing;

    Writing(Actions actions, Gesturing gesturing) {
        this.actions = actions;
        this.gesturing = gesturing;
    }

    String say(Seat seat, Place place, Context ctx) {
        String text = Fields.text(ctx, "text", LONGEST_TEXT);
        if (place.isPrivate() || Gesturing.isCommand(text)) {
            return gesturing.command(seat, place, text);
        }
        actions.say(place, seat.who(), text);
        return place.url();
    }

    String edit(Seat seat, Place place, Context ctx) {
        String text = Fields.text(ctx, "text", LONGEST_TEXT);
        return done(actions.edit(ctx.pathParam("id"), seat.who(), text), place);
    }

    String delete(Seat seat, Place place, Context ctx) {
        String id = ctx.pathParam("id");
        Place left = id.equals(place.thread()) ? place.thread(null) : place;
        return done(actions.delete(id, seat.who()), left);
    }

    String react(Seat seat, Place place, Context ctx) {
        String emoji = Fields.text(ctx, "emoji", LONGEST_TEXT);
        if (!Emoji.known(emoji)) {
            throw Fields.wrong("emoji");
        }
        return done(actions.react(ctx.pathParam("id"), seat.who(), emoji), place);
    }

    private static String done(boolean found, Place place) {
        if (!found) {
            throw new NotFoundResponse();
        }
        return place.url();
    }
}
