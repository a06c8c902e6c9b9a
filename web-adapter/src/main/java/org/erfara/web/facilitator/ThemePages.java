package org.erfara.web.facilitator;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.erfara.digest.ThemeReport;
import org.erfara.digest.ThemeReports;
import org.erfara.person.Role;
import org.erfara.theme.Step;
import org.erfara.theme.Themes;
import org.erfara.web.Fields;
import org.erfara.web.Templates;
import org.erfara.web.Visitor;
import org.jspecify.annotations.Nullable;

/** The themes, and the life of each. */
final class ThemePages {
    /** As long as in chat. */
    private static final int LONGEST_NAME = 80;

    private final ThemeReports reports;
    private final Themes themes;
    private final Weeks weeks;

    ThemePages(ThemeReports reports, Themes themes, Weeks weeks) {
        this.reports = reports;
        this.themes = themes;
        this.weeks = weeks;
    }

    void all(Context ctx, Visitor visitor) {
        ctx.html(Templates.render(
                "facilitator/themes",
                Map.of(
                        "frame", Frame.of(visitor, weeks),
                        "themes", reports.all(weeks.current(), visitor.reader()))));
    }

    /** Once a facilitator has taken a theme up, the whole staff explores it. */
    void one(Context ctx, Visitor visitor) {
        if (visitor.role() == Role.STAFF && !isTakenUp(ctx, visitor)) {
            throw new ForbiddenResponse("role");
        }
        show(ctx, visitor, null);
    }

    private boolean isTakenUp(Context ctx, Visitor visitor) {
        return find(ctx, visitor)
                .filter(report -> report.theme().step() != Step.HEARD)
                .isPresent();
    }

    /** @param typed a name that needs another look, or null */
    private void show(Context ctx, Visitor visitor, @Nullable String typed) {
        Map<String, Object> model = new HashMap<>();
        model.put("frame", Frame.of(visitor, weeks));
        model.put("report", report(ctx, visitor));
        model.put("typed", typed);
        model.put("done", Done.asked(ctx));
        ctx.html(Templates.render("facilitator/theme", model));
    }

    private ThemeReport report(Context ctx, Visitor visitor) {
        return find(ctx, visitor).orElseThrow(NotFoundResponse::new);
    }

    private Optional<ThemeReport> find(Context ctx, Visitor visitor) {
        return reports.find(Numbers.inPath(ctx, "theme"), weeks.current(), visitor.reader());
    }

    void rename(Context ctx, Visitor visitor) {
        String name = Fields.optional(ctx, "name").orElse("");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            show(ctx.status(HttpStatus.BAD_REQUEST), visitor, name);
        } else {
            done(ctx, themes.rename(Numbers.inPath(ctx, "theme"), name), "RENAMED");
        }
    }

    void move(Context ctx, Visitor visitor) {
        Step step = Fields.choice(ctx, "step", Step.class);
        done(ctx, themes.move(Numbers.inPath(ctx, "theme"), step), "MOVED");
    }

    private static void done(Context ctx, boolean found, String what) {
        if (!found) {
            throw new NotFoundResponse();
        }
        ctx.redirect("/themes/" + Numbers.inPath(ctx, "theme") + "?done=" + what, HttpStatus.SEE_OTHER);
    }
}
