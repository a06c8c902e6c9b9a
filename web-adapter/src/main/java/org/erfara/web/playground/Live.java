package org.erfara.web.playground;

import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Tells open pages that something happened; they then ask what. Browsers leave out events without data, so there is some. */
final class Live implements Consumer<SseClient> {
    private final Set<SseClient> clients = ConcurrentHashMap.newKeySet();

    Live(Playground playground) {
        playground.onChange(() -> clients.forEach(client -> client.sendEvent("changed", "look again")));
    }

    @Override
    public void accept(SseClient client) {
        client.keepAlive();
        client.onClose(() -> clients.remove(client));
        clients.add(client);
    }
}
