package org.erfara.privacy;

import java.util.List;
import java.util.Map;

/** That somebody wants no invitations. Were it erased with the rest, they would be invited again. */
final class NoInvitations implements RecordKind {
    @Override
    public String name() {
        return "uninvited";
    }

    @Override
    public List<PersonalRecord> of(PrivacyTx tx, DataSubject who) {
        return tx.isUninvited(who.hash()) ? List.of(new PersonalRecord(null, null, "", Map.of())) : List.of();
    }

    @Override
    public void erase(PrivacyTx tx, DataSubject who) {
        tx.putUninvited(who.hash(), false);
    }

    @Override
    public WhenErased whenErased() {
        return WhenErased.GOES_IF_ASKED;
    }
}
