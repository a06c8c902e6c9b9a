package org.erfara.jdbc;

import java.time.Instant;
import java.util.List;
import org.erfara.invite.Invitation;
import org.erfara.invite.InviteTx;
import org.erfara.recall.Fit;
import org.erfara.recall.FitTx;

interface JdbcInvitations extends InviteTx, FitTx {
    Sql sql();

    @Override
    default void putInvitation(Invitation invitation) {
        sql().update("""
                        insert into invitation (person, conversation, message, at, answered) values (?, ?, ?, ?, ?)
                        on conflict (person, conversation, message) do update
                        set at = excluded.at, answered = excluded.answered
                        """, invitation.person(), invitation.question(), invitation.at(), invitation.answered());
    }

    @Override
    default List<Invitation> invitations(String person) {
        return sql().all("""
                        select person, conversation, message, at, answered from invitation where person = ?
                        order by at desc, conversation, message
                        """, row -> new Invitation(row.text(), row.ref(), row.moment(), row.flag()), person);
    }

    @Override
    default void deleteInvitations(String person) {
        sql().update("delete from invitation where person = ?", person);
    }

    @Override
    default int forgetInvitationsBefore(Instant moment) {
        return sql().update("delete from invitation where at < ?", moment);
    }

    @Override
    default boolean isUninvited(String person) {
        return sql().first("select 1 from uninvited where person = ?", Row::number, person)
                .isPresent();
    }

    @Override
    default void putUninvited(String person, boolean uninvited) {
        if (uninvited) {
            sql().update("insert into uninvited (person) values (?) on conflict do nothing", person);
        } else {
            sql().update("delete from uninvited where person = ?", person);
        }
    }

    @Override
    default void putFit(Fit fit) {
        sql().update("""
                        insert into fit (tag, helped, did_not) values (?, ?, ?)
                        on conflict (tag) do update set helped = excluded.helped, did_not = excluded.did_not
                        """, fit.tag(), fit.helped(), fit.didNot());
    }

    @Override
    default Fit fit(String tag) {
        return sql().first(
                        "select tag, helped, did_not from fit where tag = ?",
                        row -> new Fit(row.text(), row.count(), row.count()),
                        tag)
                .orElseGet(() -> new Fit(tag, 0, 0));
    }
}
