package org.erfara.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import io.javalin.http.UnauthorizedResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import org.erfara.person.Role;
import org.jspecify.annotations.Nullable;

/** Lets those through who may, and changes through that were asked for on a page of ours. */
public final class Guard {
    /** The name of the field that every form carries. */
    public static final String CSRF = "csrf";

    private static final String VISITOR = "visitor";

    private final Sessions sessions;

    /** Does what a signed-in person asks for. */
    @FunctionalInterface
    public interface Page {
        /** Answers the request. */
        void answer(Context ctx, Visitor visitor) throws Exception;
    }

    /** Asks these sessions who is who. */
    public Guard(Sessions sessions) {
        this.sessions = sessions;
    }

    /** A page to look at. Others than these roles are told kindly; 401 if nobody is signed in. */
    public Handler looking(Set<Role> roles, Page page) {
        return ctx -> page.answer(ctx, allowed(ctx, roles));
    }

    /** A form that changes something; besides, it must carry the visitor's own token, else 403. */
    public Handler changing(Set<Role> roles, Page page) {
        return ctx -> {
            Visitor visitor = allowed(ctx, roles);
            if (!same(visitor.csrf(), ctx.formParam(CSRF))) {
                throw new ForbiddenResponse("csrf");
            }
            page.answer(ctx, visitor);
        };
    }

    private Visitor allowed(Context ctx, Set<Role> roles) {
        Visitor visitor = sessions.visitor(ctx).orElseThrow(() -> new UnauthorizedResponse("401"));
        ctx.attribute(VISITOR, visitor);
        if (!roles.contains(visitor.role())) {
            throw new ForbiddenResponse("role");
        }
        return visitor;
    }

    /** Who sent this request, as far as it has been asked. */
    static Optional<Visitor> visitor(Context ctx) {
        return Optional.ofNullable(ctx.attribute(VISITOR));
    }

    /** Takes equally long wherever they differ. */
    private static boolean same(String expected, @Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
