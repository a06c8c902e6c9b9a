package org.erfara.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** That something was erased before: the proof stays for its time, whatever is asked for. */
final class KeptErasures implements RecordKind {
    private final Receipts receipts;

    KeptErasures(Receipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public String name() {
        return "erasures";
    }

    @Override
    public List<PersonalRecord> of(PrivacyTx tx, DataSubject who) {
        return tx.erasuresOf(receipts.person(who.id())).stream()
                .map(erasure -> new PersonalRecord(null, erasure.at(), "", Map.of("receipt", receipts.of(erasure))))
                .toList();
    }

    @Override
    public void erase(PrivacyTx tx, DataSubject who) {}

    @Override
    public WhenErased whenErased() {
        return WhenErased.STAYS;
    }

    @Override
    public Optional<RetentionPeriod> keptFor() {
        return Optional.of(RetentionPeriod.ERASURES);
    }

    @Override
    public int forgetBefore(PrivacyTx tx, Instant moment) {
        return tx.forgetErasuresBefore(moment);
    }
}
