package org.erfara.jdbc;

import static java.util.Comparator.comparing;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.erfara.chat.ConversationId;
import org.erfara.listen.Channel;
import org.erfara.listen.ChannelTx;

interface JdbcChannels extends ChannelTx {
    Sql sql();

    @Override
    default void putChannel(Channel channel) {
        sql().update("""
                        insert into channel (id, name, unit, heard) values (?, ?, ?, ?)
                        on conflict (id) do update
                        set name = excluded.name, unit = excluded.unit, heard = excluded.heard
                        """, channel.id(), channel.name(), channel.unit(), channel.heard());
    }

    @Override
    default Optional<Channel> channel(ConversationId id) {
        return sql().first("select id, name, unit, heard from channel where id = ?", JdbcChannels::read, id);
    }

    /** Sorted here, because the two databases do not agree on the order of names. */
    @Override
    default List<Channel> channels() {
        return sql().all("select id, name, unit, heard from channel order by id", JdbcChannels::read).stream()
                .sorted(comparing(Channel::name))
                .toList();
    }

    private static Channel read(Row row) throws SQLException {
        return new Channel(row.conversation(), row.text(), row.text(), row.flag());
    }
}
