package org.erfara.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.erfara.invite.Invitation;

/** When somebody was invited to mark what helped them, so that they are not asked often. */
final class KeptInvitations implements RecordKind {
    @Override
    public String name() {
        return "invitations";
    }

    @Override
    public List<PersonalRecord> of(PrivacyTx tx, DataSubject who) {
        return tx.invitations(who.hash()).stream().map(KeptInvitations::record).toList();
    }

    private static PersonalRecord record(Invitation invitation) {
        return new PersonalRecord(
                invitation.question(),
                invitation.at(),
                "",
                Map.of("answered", Boolean.toString(invitation.answered())));
    }

    @Override
    public void erase(PrivacyTx tx, DataSubject who) {
        tx.deleteInvitations(who.hash());
    }

    @Override
    public Optional<RetentionPeriod> keptFor() {
        return Optional.of(RetentionPeriod.INVITATIONS);
    }

    @Override
    public int forgetBefore(PrivacyTx tx, Instant moment) {
        return tx.forgetInvitationsBefore(moment);
    }
}
