package org.erfara.capture;

import java.util.Comparator;
import java.util.Optional;
import org.erfara.chat.MessageRef;
import org.erfara.question.Question;
import org.erfara.question.QuestionTx;
import org.jspecify.annotations.Nullable;

/** Finds the question a message is about: by its thread, by the remark it follows, or by whom it names. */
final class WhatItIsAbout {
    private final Following following = new Following(ClueWeights.learnt());

    <T extends ExchangeTx & QuestionTx> Place of(T tx, Said said) {
        MessageRef thread = said.thread();
        return thread != null ? inThread(tx, thread, said) : loose(tx, said, recent(tx, said));
    }

    private static Place inThread(QuestionTx tx, MessageRef thread, Said said) {
        Optional<Question> question = tx.question(thread).or(() -> tx.newestIn(thread));
        return new Place(null, question.orElse(null), said.asks() && question.isPresent(), RecentTalk.none());
    }

    private static RecentTalk recent(ExchangeTx tx, Said said) {
        return tx.recentTalk(said.conversation()).at(said.at());
    }

    private Place loose(QuestionTx tx, Said said, RecentTalk recent) {
        Remark follows = following.remark(said, recent).orElse(null);
        Question question = (follows == null ? ofSomebodyNamed(tx, said, recent) : ofRemark(tx, follows)).orElse(null);
        return new Place(follows, question, question != null && asksBack(said, follows, recent), recent);
    }

    private static Optional<Question> ofRemark(QuestionTx tx, Remark remark) {
        return Optional.ofNullable(remark.question()).flatMap(tx::question);
    }

    /** The newest question of somebody it names who has not spoken since. */
    private static Optional<Question> ofSomebodyNamed(QuestionTx tx, Said said, RecentTalk recent) {
        if (!new Clues(said, recent).namesStrangersOnly()) {
            return Optional.empty();
        }
        return said.addressed().stream()
                .flatMap(asker ->
                        tx.newestBy(asker, said.conversation(), said.at().minus(RecentTalk.REMEMBERED)).stream())
                .max(Comparator.comparing(Question::at));
    }

    /**
     * Helpers ask the asker, and askers their helper, by name. Who names nobody asks everybody, even where the talk goes on:
     * a question lost is worse than one too many.
     */
    private static boolean asksBack(Said said, @Nullable Remark follows, RecentTalk recent) {
        if (!said.asks() || follows == null) {
            return false;
        }
        Clues clues = new Clues(said, recent);
        return clues.namesSomebodyIn(follows) && (clues.inTheTalk(follows) || Following.isNewest(follows, recent));
    }

    /** From now on the message is part of what was said lately. */
    <T extends ExchangeTx & QuestionTx> void remember(T tx, Said said, Place place) {
        if (said.thread() == null) {
            tx.putRecentTalk(said.conversation(), place.recent().with(remark(said, place)));
        } else {
            place.question().ifPresent(question -> leaveToItsThread(tx, question.ref()));
        }
        tx.forgetTalkBefore(said.at().minus(RecentTalk.REMEMBERED));
    }

    private static Remark remark(Said said, Place place) {
        boolean asksTheRoom = said.asks() && !place.asksBack();
        MessageRef question =
                asksTheRoom ? said.ref() : place.question().map(Question::ref).orElse(null);
        return new Remark(
                said.ref(),
                said.at(),
                said.speaker(),
                said.addressed(),
                said.asks(),
                said.words(),
                place.follows().map(Remark::talk).orElse(said.ref()),
                question);
    }

    /** Once a question is talked about in its thread, what is said in the channel is about something else. */
    private static void leaveToItsThread(ExchangeTx tx, MessageRef question) {
        forget(tx, question);
    }

    /** What was said no longer counts: neither the message nor, if it asked, what was said of it. */
    static void forget(ExchangeTx tx, MessageRef message) {
        RecentTalk recent = tx.recentTalk(message.conversation());
        RecentTalk left = recent.without(remark -> remark.concerns(message));
        if (left.remarks().size() < recent.remarks().size()) {
            tx.putRecentTalk(message.conversation(), left);
        }
    }
}
