package org.erfara.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.erfara.capture.LeftOut;
import org.erfara.capture.Message;
import org.erfara.capture.WindowTx;
import org.erfara.chat.MessageRef;
import org.erfara.chat.PersonId;

interface JdbcWindow extends WindowTx {
    String SELECT_MESSAGE =
            "select conversation, message, thread, at, author, text, left_out, told from message where ";

    Sql sql();

    @Override
    default void putMessage(Message message) {
        sql().update(
                        """
                        insert into message (conversation, message, thread, at, author, text, left_out, told)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (conversation, message) do update
                        set thread = excluded.thread, at = excluded.at, author = excluded.author, text = excluded.text,
                            left_out = excluded.left_out, told = excluded.told
                        """,
                        message.ref(),
                        message.thread() == null ? null : message.thread().id(),
                        message.at(),
                        message.author().value(),
                        message.text(),
                        message.leftOut(),
                        message.told());
    }

    @Override
    default Optional<Message> message(MessageRef ref) {
        return sql().first(SELECT_MESSAGE + "conversation = ? and message = ?", JdbcWindow::read, ref);
    }

    @Override
    default List<Message> thread(MessageRef first) {
        return sql().all(
                        SELECT_MESSAGE + "conversation = ? and (message = ? or thread = ?) order by at, message",
                        JdbcWindow::read,
                        first,
                        first.id());
    }

    @Override
    default List<Message> messagesBy(PersonId author) {
        return sql().all(
                        SELECT_MESSAGE + "author = ? order by at, conversation, message",
                        JdbcWindow::read,
                        author.value());
    }

    @Override
    default void deleteMessage(MessageRef ref) {
        sql().update("delete from message where conversation = ? and message = ?", ref);
    }

    @Override
    default int forgetMessagesBefore(Instant moment) {
        return sql().update("delete from message where at < ?", moment);
    }

    private static Message read(Row row) throws SQLException {
        MessageRef ref = row.ref();
        String thread = row.textOrNull();
        return new Message(
                ref,
                thread == null ? null : new MessageRef(ref.conversation(), thread),
                row.moment(),
                new PersonId(row.text()),
                row.text(),
                row.constant(LeftOut.class),
                row.momentOrNull());
    }
}
