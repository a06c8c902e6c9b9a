package org.erfara.web.playground;

import org.jspecify.annotations.Nullable;

/**
 * A browser in the playground.
 *
 * @param token what its cookie says
 * @param csrf goes with every form
 * @param who the person it is just now
 * @param dialog open in it, or null
 */
record Seat(String token, String csrf, String who, @Nullable Dialog dialog) {
    static Seat of(String token, String csrf, String who) {
        return new Seat(token, csrf, who, null);
    }

    Seat as(String other) {
        return new Seat(token, csrf, other, null);
    }

    Seat showing(@Nullable Dialog other) {
        return new Seat(token, csrf, who, other);
    }
}
