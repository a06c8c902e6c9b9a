package org.erfara.web.facilitator;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.erfara.chat.Links;
import org.erfara.chat.MessageRef;
import org.erfara.question.Period;
import org.erfara.theme.Recurrences;
import org.erfara.theme.Recurring;
import org.erfara.theme.Wording;
import org.erfara.web.Templates;
import org.erfara.web.Visitor;
import org.jspecify.annotations.Nullable;

/** What is asked again and again, and why which wordings are together. */
final class QuestionPages {
    private final Recurrences recurrences;
    private final Links links;
    private final Weeks weeks;
    private final int minAskers;

    QuestionPages(Recurrences recurrences, Links links, Weeks weeks, int minAskers) {
        this.recurrences = recurrences;
        this.links = links;
        this.weeks = weeks;
        this.minAskers = minAskers;
    }

    void all(Context ctx, Visitor visitor) {
        Map<String, Object> model = new HashMap<>();
        model.put("frame", Frame.of(visitor, weeks));
        model.put("questions", lines(shown()));
        model.put("rejected", lines(rejected()));
        model.put("minAskers", minAskers);
        model.put("done", Done.asked(ctx));
        ctx.html(Templates.render("facilitator/questions", model));
    }

    private List<QuestionLine> lines(List<Recurring> questions) {
        return questions.stream()
                .map(recurring -> new QuestionLine(recurring, weeks.of(recurring)))
                .toList();
    }

    private List<Recurring> shown() {
        return recurrences.asked(Period.ALWAYS, minAskers);
    }

    private List<Recurring> rejected() {
        return recurrences.rejected().stream()
                .filter(recurring -> recurring.askers() >= minAskers)
                .toList();
    }

    void one(Context ctx, Visitor visitor) {
        show(ctx, visitor, null);
    }

    /** @param problem the field that needs another look, or null */
    void show(Context ctx, Visitor visitor, @Nullable String problem) {
        Recurring recurring = asked(ctx);
        Map<String, Object> model = new HashMap<>();
        model.put("frame", Frame.of(visitor, weeks));
        model.put("question", new QuestionLine(recurring, weeks.of(recurring)));
        model.put(
                "wordings",
                recurrences.why(recurring.group()).stream().map(this::line).toList());
        model.put("others", others(recurring));
        model.put("isRejected", rejected().stream().anyMatch(other -> other.group() == recurring.group()));
        model.put("done", Done.asked(ctx));
        model.put("problem", problem);
        ctx.html(Templates.render("facilitator/question", model));
    }

    private List<Recurring> others(Recurring recurring) {
        return shown().stream()
                .filter(other -> other.group() != recurring.group())
                .toList();
    }

    private WordingLine line(Wording wording) {
        MessageRef ref = wording.question().ref();
        String html = Marked.of(wording.question().text(), wording.shared());
        return new WordingLine(wording, value(ref), html, links.to(ref).orElse(null));
    }

    static String value(MessageRef ref) {
        return ref.conversation().value() + " " + ref.id();
    }

    /** @throws NotFoundResponse if there is no such question, or too few people asked it */
    Recurring asked(Context ctx) {
        return find(Numbers.inPath(ctx, "group")).orElseThrow(NotFoundResponse::new);
    }

    /** Empty also if too few people asked it. */
    Optional<Recurring> find(long group) {
        return recurrences.find(group).filter(recurring -> recurring.askers() >= minAskers);
    }
}
