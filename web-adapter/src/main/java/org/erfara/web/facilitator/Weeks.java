package org.erfara.web.facilitator;

import io.javalin.http.Context;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.erfara.theme.Recurring;
import org.erfara.theme.Week;
import org.erfara.web.Fields;

/**
 * The weeks that pages show.
 *
 * @param count how many weeks a trend looks back, this week included
 */
record Weeks(InstantSource clock, ZoneId zone, int count) {
    Week current() {
        return Week.of(clock.instant(), zone);
    }

    /** The one the address asks for, else the current one; 400 if it is none or has not come yet. */
    Week asked(Context ctx) {
        String name = ctx.queryParam("week");
        Week week = name == null ? current() : parsed(name);
        if (week.compareTo(current()) > 0) {
            throw Fields.wrong("week");
        }
        return week;
    }

    private static Week parsed(String name) {
        try {
            return Week.parse(name);
        } catch (IllegalArgumentException none) {
            throw Fields.wrong("week");
        }
    }

    /** How often a question was asked, week by week, the current one last. */
    List<Integer> of(Recurring recurring) {
        return IntStream.rangeClosed(1 - count, 0)
                .mapToObj(back -> recurring.weeks().getOrDefault(current().minus(-back), 0))
                .toList();
    }
}
