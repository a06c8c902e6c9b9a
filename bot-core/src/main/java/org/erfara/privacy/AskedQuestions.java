package org.erfara.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.erfara.capture.Exchanges;
import org.erfara.chat.MessageRef;
import org.erfara.question.Question;
import org.erfara.theme.Grouping;

/** Questions, with what was answered to them; groups, themes and all that was made of them follow. */
final class AskedQuestions implements RecordKind {
    /** So that no transaction gets long: others wait to write. */
    private static final int AT_ONCE = 100;

    private final Grouping grouping;
    private final Exchanges exchanges;

    AskedQuestions(Grouping grouping, Exchanges exchanges) {
        this.grouping = grouping;
        this.exchanges = exchanges;
    }

    @Override
    public String name() {
        return "questions";
    }

    @Override
    public List<PersonalRecord> of(PrivacyTx tx, DataSubject who) {
        return tx.questionsBy(who.hash()).stream().map(AskedQuestions::record).toList();
    }

    private static PersonalRecord record(Question question) {
        return new PersonalRecord(
                question.ref(),
                question.at(),
                question.text(),
                Map.of("language", question.language().name()));
    }

    @Override
    public void erase(PrivacyTx tx, DataSubject who) {
        forget(tx, tx.questionsBy(who.hash()));
    }

    @Override
    public Optional<RetentionPeriod> keptFor() {
        return Optional.of(RetentionPeriod.QUESTIONS);
    }

    @Override
    public int forgetBefore(PrivacyTx tx, Instant moment) {
        List<Question> old = tx.newestBefore(moment, AT_ONCE);
        forget(tx, old);
        return old.size();
    }

    private void forget(PrivacyTx tx, List<Question> questions) {
        questions.stream().map(Question::ref).forEach(ref -> forget(tx, ref));
    }

    private void forget(PrivacyTx tx, MessageRef ref) {
        grouping.forget(tx, ref);
        tx.deleteExchange(ref);
        exchanges.forget(tx, ref);
    }
}
