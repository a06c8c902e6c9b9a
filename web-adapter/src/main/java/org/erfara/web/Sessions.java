package org.erfara.web;

import io.javalin.http.Context;
import java.util.Optional;

/** Knows who is looking. */
@FunctionalInterface
public interface Sessions {
    /** Who sends this request; empty if nobody is signed in. May set a cookie. */
    Optional<Visitor> visitor(Context ctx);
}
