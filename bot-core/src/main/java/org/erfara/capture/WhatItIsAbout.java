package org.erfara.capture;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import org.erfara.chat.MessageRef;
import org.erfara.question.Question;
import org.erfara.question.QuestionTx;

/**
 * Finds the question a message is about: by its thread, by whom it addresses, or because the talk has not moved on since
 * the question.
 */
final class WhatItIsAbout {
    /** People come back to a question within a working day. */
    private static final Duration REMEMBERED = Duration.ofHours(24);

    /** A talk that has been silent for so long is over. */
    private static final Duration SILENCE = Duration.ofHours(2);

    <T extends ExchangeTx & QuestionTx> Optional<Question> find(T tx, Said said) {
        return said.thread() != null ? ofThread(tx, said.thread()) : loose(tx, said);
    }

    private static Optional<Question> ofThread(QuestionTx tx, MessageRef thread) {
        return tx.question(thread).or(() -> tx.newestIn(thread));
    }

    private <T extends ExchangeTx & QuestionTx> Optional<Question> loose(T tx, Said said) {
        if (!said.addressed().isEmpty()) {
            return addressed(tx, said);
        }
        return talk(tx, said).flatMap(talk -> tx.question(talk.question()));
    }

    private static Optional<Talk> talk(ExchangeTx tx, Said said) {
        return tx.talk(said.conversation())
                .filter(talk -> Duration.between(talk.at(), said.at()).compareTo(SILENCE) <= 0);
    }

    /** The newest question of somebody it addresses, else the newest of the speaker's own: they answer their helper. */
    private static Optional<Question> addressed(QuestionTx tx, Said said) {
        return said.addressed().stream()
                .flatMap(asker -> recent(tx, said, asker).stream())
                .max(Comparator.comparing(Question::at))
                .or(() -> recent(tx, said, said.speaker()));
    }

    private static Optional<Question> recent(QuestionTx tx, Said said, String asker) {
        return tx.newestBy(asker, said.conversation(), said.at().minus(REMEMBERED));
    }

    /** The talk in the channel is now about this message's question, or about nothing that is known. */
    <T extends ExchangeTx & QuestionTx> void moveOn(T tx, Said said, Optional<Question> question) {
        if (said.thread() != null) {
            leaveToItsThread(tx, said, question);
        } else if (said.asks() && !asksBack(tx, said)) {
            tx.putTalk(said.conversation(), new Talk(said.ref(), said.at()));
        } else if (question.isPresent()) {
            tx.putTalk(said.conversation(), new Talk(question.get().ref(), said.at()));
        } else if (!said.addressed().isEmpty()) {
            tx.deleteTalk(said.conversation());
        }
    }

    /** Once a question is talked about in its thread, what is said in the channel is about something else. */
    private static void leaveToItsThread(ExchangeTx tx, Said said, Optional<Question> question) {
        boolean theTalk = talk(tx, said)
                .filter(talk -> question.map(Question::ref)
                        .filter(talk.question()::equals)
                        .isPresent())
                .isPresent();
        if (theTalk) {
            tx.deleteTalk(said.conversation());
        }
    }

    /** Whether it asks those who talk about an earlier question, in its thread or by name while the talk is about it. */
    <T extends ExchangeTx & QuestionTx> boolean asksBack(T tx, Said said) {
        Optional<MessageRef> question = find(tx, said).map(Question::ref);
        Optional<MessageRef> talk = talk(tx, said).map(Talk::question);
        return question.isPresent()
                && (said.thread() != null || (!said.addressed().isEmpty() && question.equals(talk)));
    }
}
