package org.erfara.invite;

import java.time.Instant;
import java.util.List;
import org.erfara.chat.MessageRef;

/** What a store keeps of invitations. */
public interface InviteTx {
    /** Adds the invitation or replaces that of the same person to the same question. */
    void putInvitation(Invitation invitation);

    /** A person's invitations, newest first. */
    List<Invitation> invitations(String person);

    /** Forgets a person's invitations; nothing happens if there are none. */
    void deleteInvitations(String person);

    /**
     * Forgets invitations sent before a moment.
     *
     * @return how many
     */
    int forgetInvitationsBefore(Instant moment);

    /** Whether a person wants no invitations. */
    boolean isUninvited(String person);

    /** From now on a person wants no invitations, or wants them again. */
    void putUninvited(String person, boolean uninvited);

    /** Whether a person was invited for this question. */
    default boolean wasInvited(String person, MessageRef question) {
        return invitations(person).stream()
                .anyMatch(invitation -> invitation.question().equals(question));
    }
}
