package org.erfara.jdbc;

import java.time.Instant;
import java.util.Optional;
import org.erfara.capture.Exchange;
import org.erfara.capture.ExchangeTx;
import org.erfara.capture.RecentTalk;
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
    default RecentTalk recentTalk(ConversationId conversation) {
        return sql().first(
                        "select remarks from recent_talk where conversation = ?",
                        row -> RecentTalk.ofBytes(conversation, row.bytes()),
                        conversation)
                .orElseGet(RecentTalk::none);
    }

    @Override
    default void putRecentTalk(ConversationId conversation, RecentTalk talk) {
        sql().update("""
                        insert into recent_talk (conversation, at, remarks) values (?, ?, ?)
                        on conflict (conversation) do update set at = excluded.at, remarks = excluded.remarks
                        """, conversation, talk.lastAt(), talk.toBytes());
    }

    @Override
    default void forgetTalkBefore(Instant moment) {
        sql().update("delete from recent_talk where at < ?", moment);
    }
}
