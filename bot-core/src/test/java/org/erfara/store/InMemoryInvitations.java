package org.erfara.store;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;
import org.erfara.invite.Invitation;
import org.erfara.invite.InviteTx;
import org.erfara.recall.Fit;
import org.erfara.recall.FitTx;

interface InMemoryInvitations extends InviteTx, FitTx {
    Tables tables();

    @Override
    default void putInvitation(Invitation invitation) {
        tables().invitations().put(List.of(invitation.person(), invitation.question()), invitation);
    }

    @Override
    default List<Invitation> invitations(String person) {
        return tables().invitations().values().stream()
                .filter(invitation -> invitation.person().equals(person))
                .sorted(comparing(Invitation::at)
                        .reversed()
                        .thenComparing(invitation -> invitation.question().toString()))
                .toList();
    }

    @Override
    default void deleteInvitations(String person) {
        tables().invitations()
                .values()
                .removeIf(invitation -> invitation.person().equals(person));
    }

    @Override
    default int forgetInvitationsBefore(Instant moment) {
        int before = tables().invitations().size();
        tables().invitations().values().removeIf(invitation -> invitation.at().isBefore(moment));
        return before - tables().invitations().size();
    }

    @Override
    default boolean isUninvited(String person) {
        return tables().uninvited().contains(person);
    }

    @Override
    default void putUninvited(String person, boolean uninvited) {
        if (uninvited) {
            tables().uninvited().add(person);
        } else {
            tables().uninvited().remove(person);
        }
    }

    @Override
    default void putFit(Fit fit) {
        tables().fits().put(fit.tag(), fit);
    }

    @Override
    default Fit fit(String tag) {
        return tables().fits().getOrDefault(tag, new Fit(tag, 0, 0));
    }
}
