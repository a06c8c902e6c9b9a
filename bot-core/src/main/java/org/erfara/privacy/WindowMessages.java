package org.erfara.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.erfara.capture.Message;

/** What somebody wrote, for the short while in which it may be tagged. */
final class WindowMessages implements RecordKind {
    @Override
    public String name() {
        return "messages";
    }

    @Override
    public List<PersonalRecord> of(PrivacyTx tx, DataSubject who) {
        return tx.messagesBy(who.id()).stream()
                .map(message -> new PersonalRecord(message.ref(), message.at(), message.text(), Map.of()))
                .toList();
    }

    @Override
    public void erase(PrivacyTx tx, DataSubject who) {
        tx.messagesBy(who.id()).stream().map(Message::ref).forEach(tx::deleteMessage);
    }

    @Override
    public Optional<RetentionPeriod> keptFor() {
        return Optional.of(RetentionPeriod.MESSAGES);
    }

    @Override
    public int forgetBefore(PrivacyTx tx, Instant moment) {
        return tx.forgetMessagesBefore(moment);
    }
}
