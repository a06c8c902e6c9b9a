package org.erfara.jdbc;

import java.sql.SQLException;
import java.util.List;
import org.erfara.chat.MessageRef;
import org.erfara.chat.PersonId;
import org.erfara.tag.Leave;
import org.erfara.tag.Quote;
import org.erfara.tag.TagTx;
import org.jspecify.annotations.Nullable;

interface JdbcQuotes extends TagTx {
    String SELECT_QUOTE = "select tag, conversation, message, at, author, words, leave, name, contact from quote ";

    Sql sql();

    @Override
    default void putQuote(Quote quote) {
        sql().update(
                        """
                        insert into quote (tag, conversation, message, at, author, words, leave, name, contact)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (tag, conversation, message) do update
                        set at = excluded.at, author = excluded.author, words = excluded.words, leave = excluded.leave,
                            name = excluded.name, contact = excluded.contact
                        """,
                        quote.tag(),
                        quote.ref(),
                        quote.at(),
                        quote.author(),
                        quote.words(),
                        quote.leave(),
                        quote.name(),
                        quote.contact() == null ? null : quote.contact().value());
    }

    @Override
    default List<Quote> quotesIn(String tag) {
        return sql().all(SELECT_QUOTE + "where tag = ? order by at, conversation, message", JdbcQuotes::read, tag);
    }

    @Override
    default List<Quote> quotesOf(MessageRef ref) {
        return sql().all(SELECT_QUOTE + "where conversation = ? and message = ? order by tag", JdbcQuotes::read, ref);
    }

    @Override
    default List<Quote> quotesBy(String author) {
        return sql().all(
                        SELECT_QUOTE + "where author = ? order by at desc, conversation, message, tag",
                        JdbcQuotes::read,
                        author);
    }

    @Override
    default void deleteQuotes(MessageRef ref) {
        sql().update("delete from quote where conversation = ? and message = ?", ref);
    }

    private static Quote read(Row row) throws SQLException {
        return new Quote(
                row.text(),
                row.ref(),
                row.moment(),
                row.text(),
                row.text(),
                row.constant(Leave.class),
                row.textOrNull(),
                person(row.textOrNull()));
    }

    private static @Nullable PersonId person(@Nullable String id) {
        return id == null ? null : new PersonId(id);
    }
}
