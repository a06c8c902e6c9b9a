package org.erfara.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which reactions of somebody have been seen. Of messages, edits and deletions that were, nobody knows whose they are. */
final class Reactions implements RecordKind {
    @Override
    public String name() {
        return "reactions";
    }

    @Override
    public List<PersonalRecord> of(PrivacyTx tx, DataSubject who) {
        return tx.reactionsOf(who.hash()).stream().map(Reactions::record).toList();
    }

    /** As {@code reaction:MESSAGE:EMOJI:HASH}. */
    private static PersonalRecord record(String delivery) {
        String[] parts = delivery.split(":");
        return new PersonalRecord(null, null, "", Map.of("message", parts[1], "emoji", parts[2]));
    }

    @Override
    public void erase(PrivacyTx tx, DataSubject who) {
        tx.forgetReactions(who.hash());
    }

    @Override
    public Optional<RetentionPeriod> keptFor() {
        return Optional.of(RetentionPeriod.SEEN);
    }

    @Override
    public int forgetBefore(PrivacyTx tx, Instant moment) {
        return tx.forgetSeenBefore(moment);
    }
}
