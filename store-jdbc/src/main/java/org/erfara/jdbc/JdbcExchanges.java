package org.erfara.jdbc;

import java.util.Optional;
import org.erfara.capture.Exchange;
import org.erfara.capture.ExchangeTx;
import org.erfara.capture.Talk;
import org.erfara.chat.ConversationId;
import org.erfara.chat.MessageRef;
import org.erfara.text.Outcome;

interface JdbcExchanges extends ExchangeTx {
    Sql sql();

    @Override
    default void putExchange(Exchange exchange) {
        sql().update("""
                        insert into exchange (conversation, message, outcome, at) values (?, ?, ?, ?)
                        on conflict (conversation, message) do update set outcome = excluded.outcome, at = excluded.at
                        """, exchange.question(), exchange.outcome(), exchange.at());
    }

    @Override
    default Optional<Exchange> exchange(MessageRef question) {
        return sql().first("""
                        select conversation, message, outcome, at from exchange
                        where conversation = ? and message = ?
                        """, row -> new Exchange(row.ref(), row.constant(Outcome.class), row.moment()), question);
    }

    @Override
    default void deleteExchange(MessageRef question) {
        sql().update("delete from exchange where conversation = ? and message = ?", question);
        sql().update("delete from answer where question_conversation = ? and question_message = ?", question);
    }

    @Override
    default long countExchanges() {
        return sql().first("select count(*) from exchange", Row::number).orElseThrow();
    }

    @Override
    default Optional<Talk> talk(ConversationId conversation) {
        return sql().first(
                        "select question_conversation, question_message, at from talk where conversation = ?",
                        row -> new Talk(row.ref(), row.moment()),
                        conversation);
    }

    @Override
    default void putTalk(ConversationId conversation, Talk talk) {
        sql().update("""
                        insert into talk (conversation, question_conversation, question_message, at)
                        values (?, ?, ?, ?)
                        on conflict (conversation) do update
                        set question_conversation = excluded.question_conversation,
                            question_message = excluded.question_message, at = excluded.at
                        """, conversation, talk.question(), talk.at());
    }

    @Override
    default void deleteTalk(ConversationId conversation) {
        sql().update("delete from talk where conversation = ?", conversation);
    }
}
