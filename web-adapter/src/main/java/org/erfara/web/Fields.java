package org.erfara.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.Optional;

/** Reads what a form sent; what cannot be right is answered with 400 and the name of the field. */
public final class Fields {
    private Fields() {}

    /**
     * A line or more of text, without blanks at the ends.
     *
     * @param longest most characters
     */
    public static String text(Context ctx, String name, int longest) {
        return optional(ctx, name).filter(text -> text.length() <= longest).orElseThrow(() -> wrong(name));
    }

    /** The text of a field that may be left out or empty. */
    public static Optional<String> optional(Context ctx, String name) {
        return Optional.ofNullable(ctx.formParam(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** One of the constants of an enum, by its name. */
    public static <E extends Enum<E>> E choice(Context ctx, String name, Class<E> kind) {
        String given = ctx.formParam(name);
        for (E constant : kind.getEnumConstants()) {
            if (constant.name().equals(given)) {
                return constant;
            }
        }
        throw wrong(name);
    }

    /** A whole number above 0. */
    public static long number(Context ctx, String name) {
        return optional(ctx, name)
                .filter(text -> text.matches("[1-9]\\d{0,17}"))
                .map(Long::parseLong)
                .orElseThrow(() -> wrong(name));
    }

    /** The answer to a form in which this field is not right. */
    public static BadRequestResponse wrong(String name) {
        return new BadField(name);
    }
}
