package org.erfara.web.facilitator;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import org.erfara.chat.MessageRef;
import org.erfara.question.Question;
import org.erfara.theme.Facilitating;
import org.erfara.theme.Recurring;
import org.erfara.web.Fields;
import org.erfara.web.Visitor;

/** Puts questions together, takes them apart, sets them aside. */
final class Mending {
    private final Facilitating facilitating;
    private final QuestionPages questions;

    Mending(Facilitating facilitating, QuestionPages questions) {
        this.facilitating = facilitating;
        this.questions = questions;
    }

    void merge(Context ctx, Visitor visitor) {
        long into = Numbers.inPath(ctx, "group");
        if (facilitating.merge(into, Fields.number(ctx, "with"))) {
            done(ctx, into, "MERGED", 0);
        } else {
            questions.show(ctx.status(HttpStatus.BAD_REQUEST), visitor, "with");
        }
    }

    void split(Context ctx, Visitor visitor) {
        Recurring recurring = questions.asked(ctx);
        Optional<Long> fresh = facilitating.split(recurring.group(), leaving(ctx, recurring));
        if (fresh.isPresent()) {
            done(ctx, recurring.group(), "SPLIT", fresh.get());
        } else {
            questions.show(ctx.status(HttpStatus.BAD_REQUEST), visitor, "leaves");
        }
    }

    private static List<MessageRef> leaving(Context ctx, Recurring recurring) {
        List<String> ticked = ctx.formParams("leaves");
        return recurring.asked().stream()
                .map(Question::ref)
                .filter(ref -> ticked.contains(QuestionPages.value(ref)))
                .toList();
    }

    void reject(Context ctx, Visitor visitor) {
        long group = questions.asked(ctx).group();
        facilitating.reject(group);
        ctx.redirect("/questions?done=REJECTED&group=" + group, HttpStatus.SEE_OTHER);
    }

    void restore(Context ctx, Visitor visitor) {
        long group = questions.asked(ctx).group();
        facilitating.restore(group);
        done(ctx, group, "RESTORED", 0);
    }

    /** Back to the question, or to all of them if too few people are left who asked it. */
    private void done(Context ctx, long group, String what, long undo) {
        String page = questions.find(group).isPresent() ? "/questions/" + group : "/questions";
        String more = undo == 0 ? "" : "&group=" + undo + "&of=" + group;
        ctx.redirect(page + "?done=" + what + more, HttpStatus.SEE_OTHER);
    }
}
