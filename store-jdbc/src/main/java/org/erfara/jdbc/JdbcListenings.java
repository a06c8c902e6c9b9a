package org.erfara.jdbc;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.erfara.chat.ConversationId;
import org.erfara.listen.Discussion;
import org.erfara.listen.Listening;
import org.erfara.listen.ListeningTx;
import org.jspecify.annotations.Nullable;

interface JdbcListenings extends ListeningTx {
    Sql sql();

    @Override
    default void putListening(Listening listening) {
        Discussion discussion = listening.discussion();
        sql().update(
                        """
                        insert into listening (conversation, since, until, discussed, decision, review)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (conversation, since) do update
                        set until = excluded.until, discussed = excluded.discussed,
                            decision = excluded.decision, review = excluded.review
                        """,
                        listening.channel(),
                        listening.since(),
                        listening.until(),
                        discussion == null ? null : discussion.on().toString(),
                        discussion == null ? null : discussion.decision(),
                        discussion == null ? null : discussion.review().toString());
    }

    @Override
    default List<Listening> listenings(ConversationId channel) {
        return sql().all("""
                        select conversation, since, until, discussed, decision, review from listening
                        where conversation = ? order by since
                        """, JdbcListenings::read, channel);
    }

    private static Listening read(Row row) throws SQLException {
        return new Listening(row.conversation(), row.moment(), row.moment(), discussion(row));
    }

    private static @Nullable Discussion discussion(Row row) throws SQLException {
        String on = row.textOrNull();
        String decision = row.textOrNull();
        String review = row.textOrNull();
        return on == null || decision == null || review == null
                ? null
                : new Discussion(LocalDate.parse(on), decision, LocalDate.parse(review));
    }
}
