package org.erfara.question;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.erfara.chat.MessageRef;
import org.erfara.text.Background;
import org.erfara.text.Bars;
import org.erfara.text.CachedIndex;
import org.erfara.text.Vector;
import org.erfara.text.VectorIndex;

/**
 * Puts each question, when it comes, with those that ask the same. One question at a time, in the order in which they
 * come: the groups are the same whatever the batch size and after a restart.
 */
public final class RecurringQuestions {
    private final Bars bars;
    private final CachedIndex index = new CachedIndex();

    /** Groups by these bars. What a question means is handed in or kept: nothing here asks a model. */
    public RecurringQuestions(Bars bars) {
        this.bars = bars;
    }

    /**
     * Does work that changes groups, one at a time.
     *
     * @param work opens the transaction in which the other methods are called
     */
    public <R> R changing(Supplier<R> work) {
        return index.changing(work);
    }

    /** Keeps the question in the group that asks the same, or in one of its own; returns that group. */
    public QuestionGroup place(QuestionTx tx, Question question, Vector vector) {
        Background background = tx.background();
        double bar = background.bar(bars.same());
        OptionalLong same = index(tx, background).nearest(background.special(vector), question.at(), bar);
        QuestionGroup group = same.isPresent()
                ? tx.group(same.getAsLong()).orElseThrow().with(vector, question.at())
                : QuestionGroup.begin(tx.nextGroupNumber(), vector, question.at());
        keep(tx, group);
        tx.putQuestion(question.in(group.number()), vector);
        tx.putBackground(background.with(vector));
        return group;
    }

    /** Keeps the group as it is now. */
    public void keep(QuestionTx tx, QuestionGroup group) {
        Background background = tx.background();
        tx.putGroup(group);
        remember(index(tx, background), background, group);
    }

    /** Forgets a question; its group and the background forget it too. False if it was not kept. */
    public boolean forget(QuestionTx tx, MessageRef ref) {
        Optional<Question> question = tx.question(ref);
        question.ifPresent(gone -> {
            tx.putBackground(tx.background().without(vectorOf(tx, gone)));
            tx.deleteQuestion(ref);
            recount(tx, gone.group());
        });
        return question.isPresent();
    }

    /** Two groups ask the same: the questions of the second move to the first. */
    public void merge(QuestionTx tx, long into, long from) {
        move(tx, tx.questionsOf(from), into);
    }

    /**
     * These questions ask something else: they become a group of their own.
     *
     * @param leaving of one group, at least one, and not all of it
     */
    public QuestionGroup split(QuestionTx tx, List<Question> leaving) {
        Question first = leaving.get(0);
        QuestionGroup group = QuestionGroup.begin(tx.nextGroupNumber(), vectorOf(tx, first), first.at());
        keep(tx, group);
        move(tx, leaving, group.number());
        return tx.group(group.number()).orElseThrow();
    }

    /**
     * These questions belong to another group.
     *
     * @param leaving of one group, at least one
     * @param into exists
     */
    public void move(QuestionTx tx, List<Question> leaving, long into) {
        leaving.forEach(question -> tx.moveQuestion(question.ref(), into));
        recount(tx, leaving.get(0).group());
        recount(tx, into);
    }

    /** Works a group out afresh from the questions it holds now: nothing stays of those that left. */
    private void recount(QuestionTx tx, long number) {
        List<Meant> held = tx.meantBy(number);
        if (held.isEmpty()) {
            tx.deleteGroup(number);
            index(tx, tx.background()).remove(number);
            return;
        }
        keep(tx, afresh(tx.group(number).orElseThrow(), held));
    }

    /**
     * The group, made of these questions and of nothing else that was in it before.
     *
     * @param held at least one
     */
    public QuestionGroup afresh(QuestionGroup before, List<Meant> held) {
        Meant first = held.get(0);
        QuestionGroup after = QuestionGroup.begin(
                before.number(), first.vector(), first.question().at());
        for (Meant one : held.subList(1, held.size())) {
            after = after.with(one.vector(), one.question().at());
        }
        return after.decidedAs(before);
    }

    /** All groups have changed: what is known of them is read again when next needed. */
    public void forgetIndex() {
        index.forget();
    }

    /** The name of the model that questions are compared by. */
    public String model() {
        return bars.model();
    }

    /**
     * Mends the next few groups: each is joined to another that it belongs to, or gives away a question that is nearer to
     * another. A bounded work, to be done each time a question has come; so the groups are the same whatever the batch size
     * and after a restart.
     *
     * @param now when the question was asked
     * @param free whether a group may lose questions: nobody has decided what is in it
     * @return the groups that changed, as they were before
     */
    public List<QuestionGroup> mend(QuestionTx tx, Instant now, Predicate<QuestionGroup> free) {
        Background background = tx.background();
        return new Mending(this, background, index(tx, background)).next(tx, now, free);
    }

    /** Like {@link #move(QuestionTx, List, long)}, without looking again at all that the other group holds. */
    void move(QuestionTx tx, QuestionGroup into, List<Question> leaving) {
        QuestionGroup grown = into;
        for (Question question : leaving) {
            grown = grown.with(vectorOf(tx, question), question.at());
            tx.moveQuestion(question.ref(), into.number());
        }
        keep(tx, grown);
        recount(tx, leaving.get(0).group());
    }

    private static Vector vectorOf(QuestionTx tx, Question kept) {
        return tx.vectorOf(kept.ref()).orElseThrow();
    }

    /** How near a question is to the middle of a group, 0 to 1. */
    public double nearness(Background background, QuestionGroup group, Meant question) {
        Vector special = background.special(question.vector());
        return Math.max(0, special(background, group).nearness(special));
    }

    /** The nearness from which on a question joins a group. */
    public double same() {
        return bars.same();
    }

    private VectorIndex index(QuestionTx tx, Background background) {
        return index.get(background.version(), empty -> tx.eachGroup(group -> remember(empty, background, group)));
    }

    private static void remember(VectorIndex index, Background background, QuestionGroup group) {
        index.put(group.number(), special(background, group), group.waitsUntil());
    }

    /** What a facilitator put together counts as one thing, however much its wordings differ. */
    static Vector special(Background background, QuestionGroup group) {
        Vector special = background.special(group.centre());
        return group.byHand() ? special.unit() : special;
    }
}
