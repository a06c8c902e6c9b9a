package org.erfara.web.playground;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.erfara.chat.ConversationId;
import org.erfara.chat.Delivery;
import org.erfara.chat.Gestures;
import org.erfara.person.Role;
import org.erfara.web.Guard;
import org.erfara.web.Pages;
import org.erfara.web.Templates;

/** The playground in the browser. */
public final class PlaygroundPages implements Pages {
    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

    private final Playground playground;
    private final PlaygroundSessions sessions;
    private final Guard guard;
    private final Views views;
    private final Actions actions;
    private final Writing writing;
    private final Gesturing gesturing;
    private final Switches switches;
    private final Gestures gestures;

    /**
     * @param gestures answer what people do towards Erfara
     * @param intake takes what people write
     * @param heard whether a channel is listened to
     * @param due is run after whatever may have made work due: a move of the clock, something done towards Erfara
     */
    public PlaygroundPages(
            Playground playground,
            PlaygroundSessions sessions,
            Gestures gestures,
            Consumer<Delivery> intake,
            Predicate<ConversationId> heard,
            Runnable due) {
        this.playground = playground;
        this.sessions = sessions;
        this.gestures = gestures;
        this.guard = new Guard(sessions);
        this.views = new Views(playground, heard);
        this.actions = new Actions(playground, intake);
        this.gesturing = new Gesturing(playground, sessions, actions, gestures, due);
        this.writing = new Writing(actions, gesturing);
        this.switches = new Switches(playground, sessions, actions, due);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/", ctx -> ctx.redirect("/chat/" + playground.rooms().get(0).id()));
        routes.get("/chat/{room}", page());
        routes.get("/chat/{room}/{thread}", page());
        routes.sse("/live", new Live(playground));
        routes.post("/messages", form(writing::say));
        routes.post("/messages/{id}/edit", form(writing::edit));
        routes.post("/messages/{id}/delete", form(writing::delete));
        routes.post("/messages/{id}/react", form(writing::react));
        routes.post("/messages/{id}/menu", form(gesturing::menu));
        routes.post("/messages/{id}/press", form(gesturing::press));
        routes.post("/dialogs/{id}", form((seat, place, ctx) -> gesturing.submit(seat, ctx)));
        routes.post("/dialogs/{id}/close", form(switches::closeDialog));
        routes.post("/person", form(switches::person));
        routes.post("/language", form(switches::language));
        routes.post("/clock", form(switches::clock));
    }

    /** Does something and says where to look next. */
    private interface Form {
        String sent(Seat seat, Place place, Context ctx);
    }

    private Handler form(Form form) {
        return guard.changing(EVERYBODY, (ctx, visitor) -> {
            actions.catchUp();
            ctx.redirect(form.sent(sessions.seat(ctx), Places.posted(ctx, playground), ctx), HttpStatus.SEE_OTHER);
        });
    }

    private Handler page() {
        return guard.looking(EVERYBODY, (ctx, visitor) -> {
            actions.catchUp();
            Seat seat = sessions.seat(ctx);
            View view = views.of(ctx, seat, Places.asked(ctx));
            actions.seen(view.place().room(), seat.who());
            ctx.html(Templates.render("playground/room", Map.of("view", view, "menu", gestures.menuActions())));
        });
    }
}
