package org.erfara.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.erfara.chat.ConversationId;
import org.erfara.chat.MessageRef;
import org.erfara.text.Vector;
import org.jspecify.annotations.Nullable;

/** One row of a result, read column after column; a message's id takes two. */
final class Row {
    /** Makes something of a row. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    private final ResultSet result;
    private int column = 1;

    Row(ResultSet result) {
        this.result = result;
    }

    String text() throws SQLException {
        return result.getString(column++);
    }

    @Nullable
    String textOrNull() throws SQLException {
        return result.getString(column++);
    }

    long number() throws SQLException {
        return result.getLong(column++);
    }

    int count() throws SQLException {
        return result.getInt(column++);
    }

    boolean flag() throws SQLException {
        return result.getBoolean(column++);
    }

    Instant moment() throws SQLException {
        return Instant.ofEpochMilli(number());
    }

    @Nullable
    Instant momentOrNull() throws SQLException {
        long moment = number();
        return result.wasNull() ? null : Instant.ofEpochMilli(moment);
    }

    Vector vector() throws SQLException {
        return Vector.ofBytes(bytes());
    }

    byte @Nullable [] bytesOrNull() throws SQLException {
        return result.getBytes(column++);
    }

    byte[] bytes() throws SQLException {
        return result.getBytes(column++);
    }

    <E extends Enum<E>> E constant(Class<E> type) throws SQLException {
        return Enum.valueOf(type, text());
    }

    <E extends Enum<E>> @Nullable E constantOrNull(Class<E> type) throws SQLException {
        String name = textOrNull();
        return name == null ? null : Enum.valueOf(type, name);
    }

    ConversationId conversation() throws SQLException {
        return new ConversationId(text());
    }

    MessageRef ref() throws SQLException {
        return new MessageRef(conversation(), text());
    }
}
