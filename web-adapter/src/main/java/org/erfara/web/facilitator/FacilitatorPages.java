package org.erfara.web.facilitator;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.erfara.chat.Links;
import org.erfara.digest.DigestRules;
import org.erfara.digest.Digests;
import org.erfara.digest.ThemeReports;
import org.erfara.person.Role;
import org.erfara.theme.Facilitating;
import org.erfara.theme.Lifting;
import org.erfara.theme.Recurrences;
import org.erfara.theme.Themes;
import org.erfara.web.Guard;
import org.erfara.web.Pages;
import org.erfara.web.Sessions;

/** What facilitators read and mend: the digest, recurring questions, themes. Leaders read it too, but change nothing. */
public final class FacilitatorPages implements Pages {
    private static final Set<Role> READERS = Set.of(Role.FACILITATOR, Role.LEADER);
    private static final Set<Role> MENDERS = Set.of(Role.FACILITATOR);

    private final Guard guard;
    private final DigestPage digest;
    private final QuestionPages questions;
    private final Mending mending;
    private final ThemePages themes;
    private final TagPages tags;

    /**
     * @param links leads from a wording to where it was said
     * @param rules from how many askers on a question is shown, and how many weeks a trend has
     * @param zone where weeks begin at midnight
     */
    public FacilitatorPages(
            Sessions sessions,
            Digests digests,
            ThemeReports reports,
            Recurrences recurrences,
            Facilitating facilitating,
            Themes themes,
            Lifting lifting,
            Links links,
            DigestRules rules,
            InstantSource clock,
            ZoneId zone) {
        Weeks weeks = new Weeks(clock, zone, rules.weeks());
        this.guard = new Guard(sessions);
        this.digest = new DigestPage(digests, weeks);
        this.questions = new QuestionPages(recurrences, links, weeks, rules.minAskers());
        this.mending = new Mending(facilitating, questions);
        this.themes = new ThemePages(reports, themes, weeks);
        this.tags = new TagPages(lifting, reports, links, weeks);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/digest", reading(digest::show));
        routes.get("/questions", reading(questions::all));
        routes.get("/questions/{group}", reading(questions::one));
        routes.post("/questions/{group}/merge", mending(mending::merge));
        routes.post("/questions/{group}/split", mending(mending::split));
        routes.post("/questions/{group}/reject", mending(mending::reject));
        routes.post("/questions/{group}/restore", mending(mending::restore));
        routes.get("/tags", reading(tags::all));
        routes.post("/tags/{tag}/lift", mending(tags::lift));
        routes.post("/tags/{tag}/paraphrase", mending(tags::paraphrase));
        routes.post("/tags/{tag}/aside", mending(tags::setAside));
        routes.get("/themes", reading(themes::all));
        routes.get("/themes/{theme}", guard.looking(EnumSet.allOf(Role.class), themes::one));
        routes.post("/themes/{theme}/name", mending(themes::rename));
        routes.post("/themes/{theme}/step", mending(themes::move));
    }

    private Handler reading(Guard.Page page) {
        return guard.looking(READERS, page);
    }

    private Handler mending(Guard.Page page) {
        return guard.changing(MENDERS, page);
    }
}
