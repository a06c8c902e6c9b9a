package org.erfara.web.playground;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.erfara.web.Preferred;
import org.erfara.web.Sessions;
import org.erfara.web.Visitor;

/** In the playground everybody is somebody: at first the facilitator, then whom they choose to be. Thread-safe. */
public final class PlaygroundSessions implements Sessions {
    private static final String COOKIE = "erfara_playground";
    private static final int UNTIL_THE_BROWSER_CLOSES = -1;

    /** Beyond it the one that was idle longest begins anew. */
    private static final int MOST = 1_000;

    private final Playground playground;
    private final Supplier<String> secrets;
    private final Map<String, Seat> seats = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Seat> eldest) {
            return size() > MOST;
        }
    };

    /**
     * @param secrets gives long strings that nobody can guess
     */
    public PlaygroundSessions(Playground playground, Supplier<String> secrets) {
        this.playground = playground;
        this.secrets = secrets;
    }

    @Override
    public Optional<Visitor> visitor(Context ctx) {
        Seat seat = seat(ctx);
        return playground
                .colleague(seat.who())
                .map(colleague -> new Visitor(
                        colleague.person(), colleague.name(), colleague.language(), colleague.role(), seat.csrf()));
    }

    synchronized Seat seat(Context ctx) {
        String begun = ctx.attribute(COOKIE);
        String token = begun == null ? ctx.cookie(COOKIE) : begun;
        Seat known = token == null ? null : seats.get(token);
        return known == null ? begin(ctx) : known;
    }

    private Seat begin(Context ctx) {
        String who = Colleague.idOf(playground.facilitators().get(0).id());
        Preferred.language(ctx.header("Accept-Language")).ifPresent(language -> playground.suggest(who, language));
        Seat seat = Seat.of(secrets.get(), secrets.get(), who);
        ctx.cookie(new Cookie(COOKIE, seat.token(), "/", UNTIL_THE_BROWSER_CLOSES, false, true, null, SameSite.LAX));
        ctx.attribute(COOKIE, seat.token());
        keep(seat);
        return seat;
    }

    synchronized void keep(Seat seat) {
        seats.put(seat.token(), seat);
    }
}
