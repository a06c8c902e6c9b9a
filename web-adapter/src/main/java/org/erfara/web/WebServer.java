package org.erfara.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.net.URI;
import java.util.List;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Serves pages until it is closed. */
public final class WebServer implements AutoCloseable {
    /** Enough for a long message with every letter escaped; nothing that is sent here is longer. */
    private static final long MOST_BYTES = 256 * 1024;

    private static final int MOST_THREADS = 32;

    private final Javalin server;
    private final Address address;

    private WebServer(Javalin server, Address address) {
        this.server = server;
        this.address = address;
    }

    /**
     * Starts serving.
     *
     * @throws io.javalin.util.JavalinBindException if the port is taken or the host is not this machine
     */
    public static WebServer start(Address address, List<? extends Pages> pages) {
        Javalin server = Javalin.create(config -> {
            quiet(config);
            config.http.maxRequestSize = MOST_BYTES;
            config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS);
            new Protection(address.served()).addTo(config.routes);
            new Failures().addTo(config.routes);
            new Assets().addTo(config.routes);
            config.routes.get(
                    "/health", ctx -> ctx.contentType("application/json").result("{\"status\":\"ok\"}"));
            pages.forEach(page -> page.addTo(config.routes));
        });
        return new WebServer(server.start(address.host(), address.port()), address);
    }

    private static void quiet(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
    }

    /** Where to point a browser. */
    public URI url() {
        return address.at(server.port());
    }

    @Override
    public void close() {
        server.stop();
    }
}
