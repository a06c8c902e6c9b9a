package org.erfara.web.playground;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.erfara.card.Block;
import org.erfara.card.Card;
import org.erfara.chat.Gesture;
import org.erfara.chat.Gestures;
import org.erfara.chat.Reply;
import org.erfara.web.Fields;
import org.erfara.words.Words;

/** What people do towards Erfara: commands, menus, buttons, dialogs. */
final class Gesturing {
    private static final String COMMAND = "/erfara";

    /** As in Slack; here everybody is in every channel, and this shows what a new member sees. */
    private static final String JOIN = "/join";

    private static final int LONGEST_VALUE = 3_000;

    private final Playground playground;
    private final PlaygroundSessions sessions;
    private final Actions actions;
    private final Gestures gestures;
    private final Runnable due;

    /** @param due is run after each gesture, for work that has become due */
    Gesturing(Playground playground, PlaygroundSessions sessions, Actions actions, Gestures gestures, Runnable due) {
        this.playground = playground;
        this.sessions = sessions;
        this.actions = actions;
        this.gestures = gestures;
        this.due = due;
    }

    static boolean isCommand(String text) {
        return text.startsWith("/");
    }

    /** @param text begins with a slash, or stands in the private room, where everything is said to Erfara */
    String command(Seat seat, Place place, String text) {
        Colleague me = me(seat);
        if (text.equals(JOIN)) {
            return answer(seat, place, new Gesture.Joined(me.person(), me.language(), Room.conversation(place.room())));
        }
        if (isCommand(text) && !text.matches(COMMAND + "(\\s.*)?")) {
            actions.show(place, me.id(), Card.of(Words.in(me.language()).get("web.chat.unknowncommand")));
            return place.url();
        }
        String words = isCommand(text) ? text.substring(COMMAND.length()).strip() : text;
        return answer(
                seat, place, new Gesture.Command(me.person(), me.language(), Room.conversation(place.room()), words));
    }

    String menu(Seat seat, Place place, Context ctx) {
        Post post = playground.post(ctx.pathParam("id"), seat.who()).orElseThrow(NotFoundResponse::new);
        Colleague me = me(seat);
        return answer(
                seat,
                place,
                new Gesture.MenuChosen(
                        me.person(),
                        me.language(),
                        action(ctx),
                        playground.deliveries().seen(post)));
    }

    private String action(Context ctx) {
        String action = Fields.text(ctx, "action", LONGEST_VALUE);
        if (!gestures.menuActions().contains(action)) {
            throw Fields.wrong("action");
        }
        return action;
    }

    /** Only a button that stands on the card can be pressed. */
    String press(Seat seat, Place place, Context ctx) {
        Post post = playground.post(ctx.pathParam("id"), seat.who()).orElseThrow(NotFoundResponse::new);
        Colleague me = me(seat);
        Block.Button button = buttons(post)
                .filter(one -> one.action().equals(ctx.formParam("action"))
                        && one.value().equals(ctx.formParam("value")))
                .findFirst()
                .orElseThrow(() -> Fields.wrong("action"));
        return answer(seat, place, new Gesture.Pressed(me.person(), me.language(), button.action(), button.value()));
    }

    private static Stream<Block.Button> buttons(Post post) {
        Card card = post.card();
        return card == null
                ? Stream.empty()
                : card.blocks().stream()
                        .filter(Block.Actions.class::isInstance)
                        .flatMap(block -> ((Block.Actions) block).buttons().stream());
    }

    /** A dialog that is not the one that is open was sent twice, or from an older page: it is left alone. */
    String submit(Seat seat, Context ctx) {
        Dialog dialog = seat.dialog();
        if (dialog == null || !dialog.id().equals(ctx.pathParam("id"))) {
            return "/";
        }
        Map<String, String> values = new HashMap<>();
        dialog.form()
                .inputs()
                .forEach(input -> values.put(
                        input.name(),
                        String.join("\n", ctx.formParams(input.name())).strip()));
        return answer(seat, dialog, values);
    }

    private String answer(Seat seat, Dialog dialog, Map<String, String> values) {
        Colleague me = me(seat);
        Reply reply = answered(new Gesture.FormSent(
                me.person(), me.language(), dialog.form().id(), dialog.form().subject(), values));
        if (reply instanceof Reply.TryAgain again) {
            return open(seat, dialog.again(playground.newId(), values, again.problems()));
        }
        return apply(seat.showing(null), dialog.place(), reply);
    }

    private String answer(Seat seat, Place place, Gesture gesture) {
        return apply(seat.showing(null), place, answered(gesture));
    }

    private Reply answered(Gesture gesture) {
        Reply reply = gestures.answer(gesture);
        due.run();
        return reply;
    }

    private String apply(Seat seat, Place place, Reply reply) {
        sessions.keep(seat);
        if (reply instanceof Reply.Dialog asked) {
            return open(seat, new Dialog(playground.newId(), place, asked.form(), Map.of(), Map.of()));
        }
        if (reply instanceof Reply.Whisper whisper) {
            actions.show(place, seat.who(), whisper.card());
        }
        return place.url();
    }

    private String open(Seat seat, Dialog dialog) {
        sessions.keep(seat.showing(dialog));
        return dialog.place().with("dialog", dialog.id());
    }

    private Colleague me(Seat seat) {
        return playground.colleague(seat.who()).orElseThrow();
    }
}
