package org.erfara.question;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.erfara.text.Background;
import org.erfara.text.Vector;
import org.erfara.text.VectorIndex;

/**
 * Mends what placing one question at a time gets wrong: two groups that began before it was clear that they ask the same,
 * and a question whose own group began only after it came. Cautious as placing is: better two groups than one wrong one.
 */
final class Mending {
    /** Two for each question keep up with the groups that questions begin. */
    private static final int GROUPS_AT_ONCE = 2;

    /** Groups up to this size are joined to others; of a larger one so many questions are looked at each time. */
    private static final int SMALL = 8;

    /** What is clearly nearer: by an eighth of the way from the bar to saying exactly the same. */
    private static final double CLEARLY = 1 / 8.0;

    private final RecurringQuestions questions;
    private final Background background;
    private final VectorIndex index;
    private final double bar;

    /** A question of a group, with what is special about it. */
    private record Member(Question question, Vector vector, Vector special) {}

    Mending(RecurringQuestions questions, Background background, VectorIndex index) {
        this.questions = questions;
        this.background = background;
        this.index = index;
        this.bar = background.bar(questions.same());
    }

    List<QuestionGroup> next(QuestionTx tx, Instant now, Predicate<QuestionGroup> free) {
        List<QuestionGroup> changed = new ArrayList<>();
        for (int i = 0; i < GROUPS_AT_ONCE; i++) {
            Optional<QuestionGroup> group = tx.groupAfter(tx.mendedLast());
            tx.putMendedLast(group.map(QuestionGroup::number).orElse(0L));
            group.filter(next -> !next.waitsUntil().isBefore(now))
                    .filter(next -> !next.byHand() && !next.rejected() && free.test(next))
                    .ifPresent(next -> changed.addAll(mend(tx, now, next)));
        }
        return changed;
    }

    private List<QuestionGroup> mend(QuestionTx tx, Instant now, QuestionGroup group) {
        Optional<QuestionGroup> larger = group.size() > SMALL
                ? Optional.empty()
                : nearest(tx, now, group, background.special(group.centre())).filter(other -> isLarger(other, group));
        if (larger.isPresent()) {
            questions.move(tx, larger.get(), tx.questionsOf(group.number()));
            return List.of(group, larger.get());
        }
        return group.size() > 1 ? giveAway(tx, now, group) : List.of();
    }

    private Member member(Meant meant) {
        return new Member(meant.question(), meant.vector(), background.special(meant.vector()));
    }

    private Optional<QuestionGroup> nearest(QuestionTx tx, Instant now, QuestionGroup but, Vector special) {
        OptionalLong found = index.nearestBut(but.number(), special, now, bar);
        return found.isEmpty() ? Optional.empty() : tx.group(found.getAsLong()).filter(other -> !other.rejected());
    }

    /** Of equals the older one stays: its number has been seen for longer. */
    private static boolean isLarger(QuestionGroup other, QuestionGroup group) {
        return other.size() > group.size() || (other.size() == group.size() && other.number() < group.number());
    }

    private double nearness(QuestionGroup group, Member member) {
        return RecurringQuestions.special(background, group).nearness(member.special());
    }

    /** The first question that is clearly nearer to another group goes there. */
    private List<QuestionGroup> giveAway(QuestionTx tx, Instant now, QuestionGroup group) {
        for (Meant meant : lookedAt(tx.meantBy(group.number()))) {
            Member member = member(meant);
            Vector others = background.special(group.centre().without(group.size(), member.vector()));
            double least = others.nearness(member.special()) + (1 - bar) * CLEARLY;
            Optional<QuestionGroup> other =
                    nearest(tx, now, group, member.special()).filter(near -> nearness(near, member) >= least);
            if (other.isPresent()) {
                questions.move(tx, other.get(), List.of(member.question()));
                return List.of(group, other.get());
            }
        }
        return List.of();
    }

    /** Of a large group others each time. */
    private List<Meant> lookedAt(List<Meant> members) {
        int windows = (members.size() + SMALL - 1) / SMALL;
        int from = (int) (background.heard() % windows) * SMALL;
        return members.subList(from, Math.min(from + SMALL, members.size()));
    }
}
