package org.erfara.web.playground;

import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Tells open pages that something happened; they then ask what. Browsers leave out events without data, so there is some. */
final class Live implements Consumer<SseClient> {
    private final Set<SseClient> clients = ConcurrentHashMap.newKeySet();
    private final Playground playground;

    Live(Playground playground) {
        this.playground = playground;
        playground.onChange(() -> clients.forEach(Live::changed));
    }

    /** A page says how much it shows; what happened before it was listened to is told at once, else only that it is. */
    @Override
    public void accept(SseClient client) {
        client.keepAlive();
        client.onClose(() -> clients.remove(client));
        clients.add(client);
        if (String.valueOf(playground.lines()).equals(client.ctx().queryParam("lines"))) {
            client.sendComment("listening");
        } else {
            changed(client);
        }
    }

    private static void changed(SseClient client) {
        client.sendEvent("changed", "look again");
    }
}
