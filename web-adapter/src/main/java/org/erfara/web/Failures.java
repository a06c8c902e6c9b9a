package org.erfara.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.erfara.words.Reader;
import org.erfara.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says kindly what went wrong, and never more than that. */
final class Failures implements Pages {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private static final Set<String> REASONS = Set.of("role", "csrf", "field", "400", "401", "403", "404", "413");

    @Override
    public void addTo(RoutesConfig routes) {
        routes.exception(HttpResponseException.class, (refused, ctx) -> {
            show(ctx.status(refused.getStatus()), reason(refused), refused instanceof BadField bad ? bad.field() : "");
        });
        routes.exception(Exception.class, (bug, ctx) -> {
            LOG.error("{} {} failed", ctx.method(), ctx.endpoint().path, bare(bug));
            show(ctx.status(500), "500", "");
        });
        routes.error(404, ctx -> show(ctx, "404", ""));
    }

    /** What another library says may quote what people wrote; where it happened never does. */
    private static Throwable bare(Exception bug) {
        RuntimeException bare = new RuntimeException(bug.getClass().getName());
        bare.setStackTrace(bug.getStackTrace());
        return bare;
    }

    private static String reason(HttpResponseException refused) {
        int status = refused.getStatus();
        return Stream.of(String.valueOf(refused.getMessage()), Integer.toString(status))
                .filter(REASONS::contains)
                .findFirst()
                .orElse(status < 500 ? "400" : "500");
    }

    private static void show(Context ctx, String reason, String field) {
        Reader reader = Guard.visitor(ctx)
                .map(Visitor::reader)
                .or(() -> Preferred.language(ctx.header("Accept-Language")))
                .orElse(Reader.EN);
        ctx.html(Templates.render(
                "failure", Map.of("words", Words.in(reader), "key", "web.failure." + reason, "field", field)));
    }
}
