package org.erfara.web.mydata;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.erfara.chat.ConversationId;
import org.erfara.chat.MessageRef;
import org.erfara.person.Role;
import org.erfara.privacy.MyData;
import org.erfara.web.Fields;
import org.erfara.web.Guard;
import org.erfara.web.Pages;
import org.erfara.web.Sessions;
import org.erfara.web.Templates;
import org.erfara.web.Visitor;

/** What is kept of whoever is signed in: to read, to take along, to take back, to erase. */
public final class MyDataPages implements Pages {
    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    private static final String TAKEN_BACK = "back";

    /** Longer is no id of any platform. */
    private static final int LONGEST_ID = 300;

    private final Guard guard;
    private final MyData data;
    private final ZoneId zone;

    /**
     * @param zone whose days are shown
     */
    public MyDataPages(Sessions sessions, MyData data, ZoneId zone) {
        this.guard = new Guard(sessions);
        this.data = data;
        this.zone = zone;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/mydata", guard.looking(EVERYBODY, this::show));
        routes.get("/mydata/export", guard.looking(EVERYBODY, this::export));
        routes.get("/mydata/erase", guard.looking(EVERYBODY, this::ask));
        routes.post("/mydata/takeback", guard.changing(EVERYBODY, this::takeBack));
        routes.post("/mydata/erase", guard.changing(EVERYBODY, this::erase));
    }

    private MyDataView view(Visitor visitor) {
        return MyDataView.of(visitor, zone, data);
    }

    private static void show(Context ctx, String page, MyDataView view) {
        ctx.html(Templates.render("mydata/" + page, Map.of("view", view)));
    }

    private void show(Context ctx, Visitor visitor) {
        boolean tookBack = TAKEN_BACK.equals(ctx.queryParam("done"));
        show(ctx, "kept", tookBack ? view(visitor).saying("web.mydata.took") : view(visitor));
    }

    private void export(Context ctx, Visitor visitor) {
        ctx.contentType("application/json; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"erfara-mydata.json\"")
                .result(MyDataJson.of(data.of(visitor.id())));
    }

    private void ask(Context ctx, Visitor visitor) {
        show(ctx, "sure", view(visitor));
    }

    private void takeBack(Context ctx, Visitor visitor) {
        ConversationId conversation = new ConversationId(Fields.text(ctx, "conversation", LONGEST_ID));
        data.takeBack(visitor.id(), new MessageRef(conversation, Fields.text(ctx, "message", LONGEST_ID)));
        ctx.redirect("/mydata?done=" + TAKEN_BACK, HttpStatus.SEE_OTHER);
    }

    /** The receipt is shown this once. */
    private void erase(Context ctx, Visitor visitor) {
        String receipt = data.erase(visitor.id(), Fields.optional(ctx, "wishes").isPresent());
        show(ctx, "erased", view(visitor).with(receipt));
    }
}
