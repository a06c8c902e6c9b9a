package org.erfara.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.erfara.capture.Answer;
import org.erfara.capture.Exchanges;

/** That somebody answered a question; what they wrote is not in it. */
final class GivenAnswers implements RecordKind {
    private static final int AT_ONCE = 500;

    private final Exchanges exchanges;

    GivenAnswers(Exchanges exchanges) {
        this.exchanges = exchanges;
    }

    @Override
    public String name() {
        return "answers";
    }

    @Override
    public List<PersonalRecord> of(PrivacyTx tx, DataSubject who) {
        return tx.answersBy(who.hash()).stream().map(GivenAnswers::record).toList();
    }

    private static PersonalRecord record(Answer answer) {
        return new PersonalRecord(
                answer.ref(),
                answer.at(),
                "",
                Map.of(
                        "question",
                        answer.question().id(),
                        "outcome",
                        answer.outcome().name()));
    }

    @Override
    public void erase(PrivacyTx tx, DataSubject who) {
        forget(tx, tx.answersBy(who.hash()));
    }

    @Override
    public Optional<RetentionPeriod> keptFor() {
        return Optional.of(RetentionPeriod.ANSWERS);
    }

    @Override
    public int forgetBefore(PrivacyTx tx, Instant moment) {
        List<Answer> old = tx.answersBefore(moment, AT_ONCE);
        forget(tx, old);
        return old.size();
    }

    private void forget(PrivacyTx tx, List<Answer> answers) {
        answers.forEach(answer -> exchanges.forget(tx, answer.ref()));
    }
}
