package org.erfara.theme;

import java.util.Optional;
import java.util.function.Function;
import org.erfara.chat.MessageRef;
import org.erfara.question.Question;
import org.erfara.question.QuestionGroup;
import org.erfara.question.RecurringQuestions;
import org.erfara.store.Transactional;
import org.erfara.text.Vector;

/** Keeps questions in groups and groups in themes. */
public final class Grouping {
    private final RecurringQuestions questions;
    private final Themes themes;

    /** Groups and themes over the same store. */
    public Grouping(RecurringQuestions questions, Themes themes) {
        this.questions = questions;
        this.themes = themes;
    }

    RecurringQuestions questions() {
        return questions;
    }

    /** All groups have new middles: what was known of the old ones is forgotten. */
    void startAfresh(GroupingTx tx) {
        questions.forgetIndex();
        themes.startAfresh(tx);
    }

    /** Does work that changes groups or themes, in one transaction, one at a time. */
    public <T, R> R changing(Transactional<T> store, Function<? super T, R> work) {
        return questions.changing(() -> themes.changing(() -> store.write(work)));
    }

    /** Keeps a question with those that ask the same; when it has come again, its group joins a theme. */
    public void hear(GroupingTx tx, Question question, Vector vector) {
        settle(tx, questions.place(tx, question, vector));
        questions.mend(tx, question.at(), group -> isFree(tx, group)).forEach(before -> mended(tx, before));
    }

    /** What a facilitator named or carried on is not changed behind their back. */
    private static boolean isFree(GroupingTx tx, QuestionGroup group) {
        return tx.theme(group.theme()).filter(Theme::cared).isEmpty();
    }

    /** Forgets a question; false if it was not kept. */
    public boolean forget(GroupingTx tx, MessageRef ref) {
        Optional<QuestionGroup> group = tx.question(ref).flatMap(asked -> tx.group(asked.group()));
        boolean known = questions.forget(tx, ref);
        group.ifPresent(before -> mended(tx, before));
        return known;
    }

    /**
     * Questions have left a group, joined it or taken it with them.
     *
     * @param before the group as it was
     */
    void mended(GroupingTx tx, QuestionGroup before) {
        themes.recount(tx, before.theme());
        tx.group(before.number()).ifPresent(now -> settle(tx, now));
    }

    /** A group that has come again and has no theme yet joins one. */
    void settle(GroupingTx tx, QuestionGroup group) {
        if (group.size() > 1 && group.theme() == 0) {
            questions.keep(tx, themes.welcome(tx, group, group.lastAsked()));
        }
    }
}
