package org.erfara.web.facilitator;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

/** Reads numbers out of addresses. */
final class Numbers {
    private Numbers() {}

    /** @throws NotFoundResponse if none stands there */
    static long inPath(Context ctx, String name) {
        String number = ctx.pathParam(name);
        if (!number.matches("[1-9]\\d{0,17}")) {
            throw new NotFoundResponse();
        }
        return Long.parseLong(number);
    }
}
