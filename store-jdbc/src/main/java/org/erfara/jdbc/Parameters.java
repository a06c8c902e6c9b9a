package org.erfara.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import org.erfara.chat.ConversationId;
import org.erfara.chat.MessageRef;
import org.erfara.text.Vector;
import org.jspecify.annotations.Nullable;

/** Sets the values of a statement, one after the other; a message's id takes two places. */
final class Parameters {
    private final PreparedStatement statement;
    private int place = 1;

    private Parameters(PreparedStatement statement) {
        this.statement = statement;
    }

    static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        Parameters parameters = new Parameters(statement);
        for (Object value : values) {
            parameters.add(value);
        }
    }

    private void add(@Nullable Object value) throws SQLException {
        if (value instanceof MessageRef ref) {
            add(ref.conversation());
            text(ref.id());
        } else if (value instanceof ConversationId id) {
            text(id.value());
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof Enum<?> constant) {
            text(constant.name());
        } else {
            other(value);
        }
    }

    private void other(@Nullable Object value) throws SQLException {
        if (value instanceof Instant moment) {
            statement.setLong(place++, moment.toEpochMilli());
        } else if (value instanceof Vector vector) {
            statement.setBytes(place++, vector.toBytes());
        } else {
            statement.setObject(place++, value);
        }
    }

    /** PostgreSQL holds no NUL, SQLite's own tools stop at one. */
    private void text(String text) throws SQLException {
        statement.setString(place++, text.replace('\0', '\uFFFD'));
    }
}
