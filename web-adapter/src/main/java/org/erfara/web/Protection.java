package org.erfara.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What keeps every page safe, whoever wrote it. */
final class Protection implements Pages {
    /** Nothing runs, is loaded, framed or sent to but what comes from here; pico.css draws its arrows as data. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Set<String> hosts;

    Protection(Set<String> hosts) {
        this.hosts = hosts;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.before(Protection::setHeaders);
        routes.before(this::checkHost);
    }

    private static void setHeaders(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
                .header("Cache-Control", "no-store");
    }

    /** A page elsewhere whose name was made to point here still sends its own name. */
    private void checkHost(Context ctx) {
        if (!hosts.contains(name(ctx.host()))) {
            throw new ForbiddenResponse("host");
        }
    }

    private static String name(@Nullable String host) {
        return host == null ? "" : host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
    }
}
