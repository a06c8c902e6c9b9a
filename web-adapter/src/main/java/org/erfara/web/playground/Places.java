package org.erfara.web.playground;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.erfara.web.Fields;
import org.jspecify.annotations.Nullable;

/** Reads from a request what somebody has before their eyes. */
final class Places {
    private static final int LONGEST_ID = 60;
    private static final Pattern ID = Pattern.compile("[\\w-]{1," + LONGEST_ID + "}");
    private static final Pattern SINCE = Pattern.compile("[?&]since=(" + ID + ")");

    private Places() {}

    static Place asked(Context ctx) {
        String since = Optional.ofNullable(ctx.queryParam("since"))
                .filter(ID.asMatchPredicate())
                .orElse(null);
        return new Place(ctx.pathParam("room"), ctx.pathParamMap().get("thread"), since);
    }

    /** As the form says: {@code room}, and {@code thread} where one is open; how far back, as the page's address says. */
    static Place posted(Context ctx, Playground playground) {
        String room = Fields.text(ctx, "room", LONGEST_ID);
        if (!room.equals(Playground.PRIVATE) && playground.room(room).isEmpty()) {
            throw Fields.wrong("room");
        }
        return new Place(room, thread(ctx, playground, room), since(ctx.header("Referer")));
    }

    private static @Nullable String thread(Context ctx, Playground playground, String room) {
        return Fields.optional(ctx, "thread")
                .map(id -> playground
                        .posted(id)
                        .filter(first -> first.room().equals(room) && first.thread() == null)
                        .orElseThrow(() -> Fields.wrong("thread"))
                        .id())
                .orElse(null);
    }

    private static @Nullable String since(@Nullable String page) {
        Matcher matcher = SINCE.matcher(page == null ? "" : page);
        return matcher.find() ? matcher.group(1) : null;
    }
}
