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

    /** Larger groups take in others, but are left alone: it costs too much to look at each of their questions. */
    private static final int SMALL = 8;

    /** What is clearly nearer: by an eighth of the way from the bar to saying exactly the same. */
    private static final double CLEARLY = 1 / 8.0;

    private final RecurringQuestions questions;
    private final Background background;
    private final VectorIndex index;

    /** A question of a group, with what is special about it. */
    private record Member(Question question, Vector vector, Vector special) {}

    Mending(RecurringQuestions questions, Background background, VectorIndex index) {
        this.questions = questions;
        this.background = background;
        this.index = index;
    }

    List<QuestionGroup> next(QuestionTx tx, Instant now, Predicate<QuestionGroup> free) {
        List<QuestionGroup> changed = new ArrayList<>();
        for (int i = 0; i < GROUPS_AT_ONCE; i++) {
            Optional<QuestionGroup> group = tx.groupAfter(tx.mendedLast());
            tx.putMendedLast(group.map(QuestionGroup::number).orElse(0L));
            group.filter(next -> next.size() <= SMALL && !next.waitsUntil().isBefore(now))
                    .filter(next -> !next.byHand() && !next.rejected() && free.test(next))
                    .ifPresent(next -> changed.addAll(mend(tx, now, next)));
        }
        return changed;
    }

    private List<QuestionGroup> mend(QuestionTx tx, Instant now, QuestionGroup group) {
        List<Member> members =
                tx.meantBy(group.number()).stream().map(this::member).toList();
        Optional<QuestionGroup> larger = nearest(tx, now, group, background.special(group.centre()))
                .filter(other -> isLarger(other, group) && belong(members, other));
        if (larger.isPresent()) {
            questions.move(
                    tx, larger.get(), members.stream().map(Member::question).toList());
            return List.of(group, larger.get());
        }
        return members.size() > 1 ? giveAway(tx, now, group, members) : List.of();
    }

    private Member member(Meant meant) {
        return new Member(meant.question(), meant.vector(), background.special(meant.vector()));
    }

    private Optional<QuestionGroup> nearest(QuestionTx tx, Instant now, QuestionGroup but, Vector special) {
        OptionalLong found = index.nearestBut(but.number(), special, now, questions.same());
        return found.isEmpty() ? Optional.empty() : tx.group(found.getAsLong()).filter(other -> !other.rejected());
    }

    /** Of equals the older one stays: its number has been seen for longer. */
    private static boolean isLarger(QuestionGroup other, QuestionGroup group) {
        return other.size() > group.size() || (other.size() == group.size() && other.number() < group.number());
    }

    /** Each of them would join it; and where they are a group already, they are clearly as near as that takes on average. */
    private boolean belong(List<Member> members, QuestionGroup other) {
        double least = questions.same() + (members.size() > 1 ? clearly() : 0);
        double sum = 0;
        for (Member member : members) {
            double near = nearness(other, member);
            sum += near >= questions.same() ? near : Double.NEGATIVE_INFINITY;
        }
        return sum >= least * members.size();
    }

    private double clearly() {
        return (1 - questions.same()) * CLEARLY;
    }

    private double nearness(QuestionGroup group, Member member) {
        return background.special(group.centre()).cosine(member.special());
    }

    /** The first question that is clearly nearer to another group goes there. */
    private List<QuestionGroup> giveAway(QuestionTx tx, Instant now, QuestionGroup group, List<Member> members) {
        for (Member member : members) {
            double least = nearness(without(member, members), member) + clearly();
            Optional<QuestionGroup> other =
                    nearest(tx, now, group, member.special()).filter(near -> nearness(near, member) >= least);
            if (other.isPresent()) {
                questions.move(tx, other.get(), List.of(member.question()));
                return List.of(group, other.get());
            }
        }
        return List.of();
    }

    private static QuestionGroup without(Member gone, List<Member> members) {
        List<Member> left =
                members.stream().filter(member -> !member.equals(gone)).toList();
        QuestionGroup group = QuestionGroup.begin(0, left.get(0).vector(), Instant.EPOCH);
        for (Member member : left.subList(1, left.size())) {
            group = group.with(member.vector(), Instant.EPOCH);
        }
        return group;
    }
}
