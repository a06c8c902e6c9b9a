package org.erfara.theme;

import java.util.List;
import java.util.Optional;
import org.erfara.chat.MessageRef;
import org.erfara.question.Question;
import org.erfara.question.QuestionGroup;
import org.erfara.question.RecurringQuestions;
import org.erfara.store.Transactional;

/** How facilitators mend groups: merge, split, reject. What they decided is not changed again but by hand. */
public final class Facilitating {
    private final Transactional<? extends GroupingTx> store;
    private final RecurringQuestions questions;
    private final Grouping grouping;

    /** Works on the groups of this store. */
    public Facilitating(Transactional<? extends GroupingTx> store, RecurringQuestions questions, Grouping grouping) {
        this.store = store;
        this.questions = questions;
        this.grouping = grouping;
    }

    /**
     * Two groups ask the same: the second joins the first and is gone.
     *
     * @return false if either does not exist or they are the same
     */
    public boolean merge(long into, long from) {
        return grouping.changing(store, tx -> {
            Optional<QuestionGroup> kept = tx.group(into);
            Optional<QuestionGroup> gone = tx.group(from);
            boolean both = into != from && kept.isPresent() && gone.isPresent();
            if (both) {
                questions.merge(tx, into, from);
                byHand(tx, into);
                grouping.mended(tx, gone.get());
                grouping.mended(tx, kept.get());
            }
            return both;
        });
    }

    /**
     * Some questions of a group ask something else and become a group of their own.
     *
     * @return the number of the new group; empty if that would leave either without a question
     */
    public Optional<Long> split(long group, List<MessageRef> others) {
        return grouping.changing(store, tx -> {
            List<Question> all = tx.questionsOf(group);
            List<Question> leaving =
                    all.stream().filter(asked -> others.contains(asked.ref())).toList();
            return leaving.isEmpty() || leaving.size() == all.size()
                    ? Optional.empty()
                    : tx.group(group).map(before -> split(tx, before, leaving));
        });
    }

    private long split(GroupingTx tx, QuestionGroup before, List<Question> leaving) {
        QuestionGroup fresh = questions.split(tx, leaving);
        byHand(tx, before.number());
        byHand(tx, fresh.number());
        grouping.mended(tx, before);
        grouping.mended(tx, fresh);
        return fresh.number();
    }

    private void byHand(GroupingTx tx, long group) {
        tx.group(group).ifPresent(known -> questions.keep(tx, known.madeByHand()));
    }

    /** A question asks the same as a group, in other words. False if either does not exist. */
    public boolean gather(MessageRef question, long group) {
        return grouping.changing(store, tx -> {
            Optional<Question> asked = tx.question(question);
            Optional<QuestionGroup> into = tx.group(group);
            boolean both = asked.isPresent() && into.isPresent();
            if (both && asked.get().group() != group) {
                gather(tx, asked.get(), into.get());
            }
            return both;
        });
    }

    private void gather(GroupingTx tx, Question question, QuestionGroup into) {
        Optional<QuestionGroup> from = tx.group(question.group());
        questions.move(tx, List.of(question), into.number());
        byHand(tx, question.group());
        byHand(tx, into.number());
        from.ifPresent(before -> grouping.mended(tx, before));
        grouping.mended(tx, into);
    }

    /** The group is nothing to follow: neither it nor what joins it later is shown. False if there is none. */
    public boolean reject(long group) {
        return grouping.changing(store, tx -> update(tx, tx.group(group).map(known -> known.rejected(true))));
    }

    /** Takes a rejection back; false if there is no such group. */
    public boolean restore(long group) {
        return grouping.changing(
                store,
                tx -> update(
                        tx, tx.group(group).map(known -> known.rejected(false)).map(known -> inATheme(tx, known))));
    }

    /** Its theme may have been forgotten while the group was rejected. */
    private static QuestionGroup inATheme(GroupingTx tx, QuestionGroup group) {
        return tx.theme(group.theme()).isPresent() ? group : group.in(0);
    }

    private boolean update(GroupingTx tx, Optional<QuestionGroup> changed) {
        changed.ifPresent(group -> {
            questions.keep(tx, group.madeByHand());
            grouping.mended(tx, group);
        });
        return changed.isPresent();
    }
}
