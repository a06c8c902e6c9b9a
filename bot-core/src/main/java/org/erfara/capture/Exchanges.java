package org.erfara.capture;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.erfara.chat.MessageRef;
import org.erfara.question.Question;
import org.erfara.question.QuestionTx;
import org.erfara.text.Outcome;

/** Recognises, as messages come, which of them answer a question and what became of the answers. */
public final class Exchanges {
    /** An answer says something: thanks and nods are shorter. */
    private static final int FEWEST_WORDS = 4;

    /** Enough to learn from; a long talk is read in its own place. */
    private static final int MOST_ANSWERS = 10;

    private final WhatItIsAbout about = new WhatItIsAbout();

    /** Where a message stands in the talk; nothing is kept yet. */
    public <T extends ExchangeTx & QuestionTx> Place place(T tx, Said said) {
        return about.of(tx, said);
    }

    /**
     * Hears a message.
     *
     * @param place where it stands, as {@link #place} said before anything of it was kept
     * @return whether it is kept, as an answer or as word of what became of one
     */
    public <T extends ExchangeTx & QuestionTx> boolean hear(T tx, Said said, Place place) {
        boolean kept = !said.asks()
                && place.question()
                        .filter(question -> reactTo(tx, question, said, place))
                        .isPresent();
        about.remember(tx, said, place);
        return kept;
    }

    private static boolean reactTo(ExchangeTx tx, Question question, Said said, Place place) {
        boolean ownQuestion = said.speaker().equals(question.asker());
        if (ownQuestion || said.outcome() == Outcome.DID_NOT_HELP) {
            return said.outcome() != Outcome.UNKNOWN && becameOfIt(tx, question, said, place);
        }
        return answers(said) && keepAnswer(tx, question.ref(), said, Outcome.UNKNOWN);
    }

    private static boolean answers(Said said) {
        return !said.nods() && said.text().strip().split("\\s+", FEWEST_WORDS).length >= FEWEST_WORDS;
    }

    private static boolean keepAnswer(ExchangeTx tx, MessageRef question, Said said, Outcome outcome) {
        boolean room = tx.answersTo(question).size() < MOST_ANSWERS;
        if (room) {
            tx.putAnswer(new Answer(said.ref(), question, said.at(), said.speaker(), outcome));
        }
        return room;
    }

    private static boolean becameOfIt(ExchangeTx tx, Question question, Said said, Place place) {
        List<Answer> answers = tx.answersTo(question.ref());
        if (answers.isEmpty()) {
            return false;
        }
        if (said.outcome() == Outcome.DID_NOT_HELP && answers(said)) {
            keepAnswer(tx, question.ref(), said, Outcome.DID_NOT_HELP);
        } else {
            meant(answers, place).ifPresent(answer -> tx.putAnswer(answer.that(said.outcome())));
        }
        tx.putExchange(new Exchange(question.ref(), said.outcome(), said.at()));
        return true;
    }

    /**
     * The newest by whom it follows, else the newest of all. Neither what somebody tells of a setback, nor what met one, is
     * meant by thanks.
     */
    private static Optional<Answer> meant(List<Answer> answers, Place place) {
        List<Answer> hopeful = answers.stream()
                .filter(answer -> answer.outcome() != Outcome.DID_NOT_HELP)
                .toList();
        Optional<String> helper = place.follows().map(Remark::speaker);
        return last(hopeful.stream()
                        .filter(answer -> helper.isPresent()
                                && helper.equals(place.recent().speakerOf(answer.ref()))))
                .or(() -> last(hopeful.stream()));
    }

    private static Optional<Answer> last(Stream<Answer> answers) {
        return answers.reduce((earlier, later) -> later);
    }

    /**
     * Hears a reaction. A thumb up at what did not help is sympathy and says nothing.
     *
     * @return whether it said what became of an answer
     */
    public boolean react(ExchangeTx tx, MessageRef ref, Instant at, Outcome outcome) {
        Optional<Answer> answer =
                tx.answer(ref).filter(known -> outcome != Outcome.UNKNOWN && known.outcome() != Outcome.DID_NOT_HELP);
        answer.ifPresent(known -> {
            tx.putAnswer(known.that(outcome));
            tx.putExchange(new Exchange(known.question(), outcome, at));
        });
        return answer.isPresent();
    }

    /** A message was taken away, and with it what hangs on it; false if it was no answer. */
    public boolean forget(ExchangeTx tx, MessageRef ref) {
        WhatItIsAbout.forget(tx, ref);
        Optional<Answer> answer = tx.answer(ref);
        answer.ifPresent(known -> {
            tx.deleteAnswer(ref);
            if (tx.answersTo(known.question()).isEmpty()) {
                tx.deleteExchange(known.question());
            }
        });
        return answer.isPresent();
    }
}
