package org.erfara.deploy;

import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.util.List;
import org.erfara.jdbc.JdbcJobs;
import org.erfara.web.Address;
import org.erfara.web.Pages;
import org.erfara.web.WebServer;

/** Pages and timed jobs, once everything they need is there. */
public final class Running implements AutoCloseable {
    private final WebServer server;

    private Running(WebServer server) {
        this.server = server;
    }

    /**
     * Starts serving and running jobs.
     *
     * @throws UserProblem if the address is taken
     */
    public static Running start(JdbcJobs jobs, Address address, List<? extends Pages> pages) {
        Running running = new Running(serve(address, pages));
        jobs.start();
        return running;
    }

    private static WebServer serve(Address address, List<? extends Pages> pages) {
        try {
            return WebServer.start(address, pages);
        } catch (JavalinBindException taken) {
            throw new UserProblem("Port " + address.port() + " on " + address.host()
                    + " is taken or not this machine’s; choose another, for example 8081.");
        }
    }

    /** Where to point a browser. */
    public URI url() {
        return server.url();
    }

    /** Answers nobody any more; whoever opened the jobs closes them. */
    @Override
    public void close() {
        server.close();
    }
}
