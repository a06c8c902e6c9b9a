package org.erfara.web.facilitator;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.erfara.chat.Links;
import org.erfara.digest.ThemeReports;
import org.erfara.tag.Quote;
import org.erfara.theme.Lifting;
import org.erfara.web.Fields;
import org.erfara.web.Templates;
import org.erfara.web.Visitor;

/** What people have marked and nobody has lifted to a theme yet. */
final class TagPages {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_PARAPHRASE = 1_000;

    private final Lifting lifting;
    private final ThemeReports reports;
    private final Links links;
    private final Weeks weeks;

    TagPages(Lifting lifting, ThemeReports reports, Links links, Weeks weeks) {
        this.lifting = lifting;
        this.reports = reports;
        this.links = links;
        this.weeks = weeks;
    }

    void all(Context ctx, Visitor visitor) {
        Map<String, Object> model = new HashMap<>();
        model.put("frame", Frame.of(visitor, weeks));
        model.put("tags", lifting.waiting().stream().map(this::line).toList());
        model.put("themes", reports.all(weeks.current(), visitor.reader()));
        model.put("done", Done.asked(ctx));
        ctx.html(Templates.render("facilitator/tags", model));
    }

    private TagLine line(Lifting.Tagged tagged) {
        List<Quote> quotes = tagged.quotes();
        return new TagLine(
                tagged.tag(),
                quotes.stream().map(TagLine.QuoteLine::of).toList(),
                quotes.stream()
                        .flatMap(quote -> links.to(quote.ref()).stream())
                        .findFirst()
                        .orElse(null));
    }

    /** To a theme that is there, or to a new one with a name. */
    void lift(Context ctx, Visitor visitor) {
        Optional<String> name = Fields.optional(ctx, "name").filter(typed -> typed.length() <= LONGEST_NAME);
        String tag = ctx.pathParam("tag");
        boolean lifted =
                name.isPresent() ? lifting.liftToNew(tag, name.get()) : lifting.lift(tag, Fields.number(ctx, "theme"));
        done(ctx, lifted, "LIFTED");
    }

    void paraphrase(Context ctx, Visitor visitor) {
        String words = Fields.text(ctx, "words", LONGEST_PARAPHRASE);
        done(ctx, lifting.paraphrase(ctx.pathParam("tag"), words), "PARAPHRASED");
    }

    void setAside(Context ctx, Visitor visitor) {
        done(ctx, lifting.setAside(ctx.pathParam("tag")), "SETASIDE");
    }

    private static void done(Context ctx, boolean found, String what) {
        if (!found) {
            throw new NotFoundResponse();
        }
        ctx.redirect("/tags?done=" + what, HttpStatus.SEE_OTHER);
    }
}
