package org.erfara.web.facilitator;

import io.javalin.http.Context;
import java.util.Map;
import org.erfara.digest.Digest;
import org.erfara.digest.Digests;
import org.erfara.theme.Week;
import org.erfara.web.Templates;
import org.erfara.web.Visitor;

/** A week's digest. */
final class DigestPage {
    private final Digests digests;
    private final Weeks weeks;

    DigestPage(Digests digests, Weeks weeks) {
        this.digests = digests;
        this.weeks = weeks;
    }

    void show(Context ctx, Visitor visitor) {
        Week week = weeks.asked(ctx);
        Digest digest = digests.of(week, visitor.reader());
        ctx.html(Templates.render(
                "facilitator/digest",
                Map.of(
                        "frame", Frame.of(visitor, weeks),
                        "digest", digest,
                        "earlier", week.minus(1),
                        "later", week.minus(-1),
                        "current", weeks.current())));
    }
}
