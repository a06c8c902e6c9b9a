package org.erfara.web.facilitator;

import io.javalin.http.Context;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a page confirms that was just done.
 *
 * @param what the end of its key in the bundles
 * @param group the question that was set aside or came of it; 0 if none
 * @param of the question it was taken out of; 0 if none
 */
public record Done(String what, long group, long of) {
    private enum Kind {
        MERGED,
        SPLIT,
        REJECTED,
        RESTORED,
        RENAMED,
        MOVED,
        LIFTED,
        PARAPHRASED,
        SETASIDE
    }

    static @Nullable Done asked(Context ctx) {
        String what = ctx.queryParam("done");
        boolean known =
                Arrays.stream(Kind.values()).anyMatch(kind -> kind.name().equals(what));
        return known && what != null ? new Done(what, number(ctx, "group"), number(ctx, "of")) : null;
    }

    private static long number(Context ctx, String name) {
        String number = ctx.queryParam(name);
        return number != null && number.matches("\\d{1,18}") ? Long.parseLong(number) : 0;
    }
}
