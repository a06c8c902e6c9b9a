package org.erfara.store;

import static org.erfara.store.StoreSamples.MATHS;
import static org.erfara.store.StoreSamples.message;
import static org.erfara.store.StoreSamples.minute;

import org.erfara.invite.Invitation;
import org.erfara.invite.InviteTx;
import org.erfara.recall.Fit;
import org.erfara.tag.Tag;
import org.junit.jupiter.api.Test;

/** What every store promises of {@link InviteTx} and of how tags fitted. */
public interface InvitationStoreContract extends StoreFixture {
    private static Invitation invited(String person, int minute, boolean answered) {
        return new Invitation(person, message(minute), minute(minute), answered);
    }

    @Test
    default void invitations_of_a_person_come_newest_first_as_they_were_put_last() {
        Invitation elsewhere = new Invitation("signe", message(MATHS, 3), minute(3), false);
        write(tx -> {
            tx.putInvitation(invited("signe", 1, false));
            tx.putInvitation(invited("signe", 2, false));
            tx.putInvitation(invited("ole", 4, false));
            tx.putInvitation(elsewhere);
            tx.putInvitation(invited("signe", 1, true));
        });
        assertAll(tx -> tx.invitations("signe"))
                .containsExactly(elsewhere, invited("signe", 2, false), invited("signe", 1, true));
        assertRead(tx -> tx.wasInvited("signe", message(2))).isEqualTo(true);
        assertRead(tx -> tx.wasInvited("ole", message(2))).isEqualTo(false);
    }

    @Test
    default void invitations_are_forgotten_by_person_and_by_age() {
        write(tx -> {
            tx.putInvitation(invited("signe", 1, false));
            tx.putInvitation(invited("ole", 1, false));
            tx.putInvitation(invited("ole", 2, false));
        });
        write(tx -> tx.deleteInvitations("signe"));
        assertAll(tx -> tx.invitations("signe")).isEmpty();
        assertWrite(tx -> tx.forgetInvitationsBefore(minute(2))).isEqualTo(1);
        assertAll(tx -> tx.invitations("ole")).containsExactly(invited("ole", 2, false));
    }

    @Test
    default void who_wants_no_invitations_is_remembered_until_they_want_them_again() {
        write(tx -> tx.putUninvited("signe", true));
        write(tx -> tx.putUninvited("signe", true));
        assertRead(tx -> tx.isUninvited("signe")).isEqualTo(true);
        assertRead(tx -> tx.isUninvited("ole")).isEqualTo(false);
        write(tx -> tx.putUninvited("signe", false));
        assertRead(tx -> tx.isUninvited("signe")).isEqualTo(false);
    }

    @Test
    default void how_a_tag_fitted_comes_back_as_it_was_put_last_and_goes_with_the_tag() {
        assertRead(tx -> tx.fit("tag1")).isEqualTo(new Fit("tag1", 0, 0));
        write(tx -> {
            tx.putTag(new Tag("tag1", minute(1), "", null, "", "", "", 0, false));
            tx.putFit(new Fit("tag1", 1, 0));
            tx.putFit(new Fit("tag1", 2, 1));
        });
        assertRead(tx -> tx.fit("tag1")).isEqualTo(new Fit("tag1", 2, 1));
        write(tx -> tx.deleteTag("tag1"));
        assertRead(tx -> tx.fit("tag1")).isEqualTo(new Fit("tag1", 0, 0));
    }
}
