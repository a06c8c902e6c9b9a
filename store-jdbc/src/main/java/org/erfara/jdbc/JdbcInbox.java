package org.erfara.jdbc;

import java.util.List;
import org.erfara.chat.ConversationId;
import org.erfara.chat.Delivery;
import org.erfara.intake.InboxTx;

interface JdbcInbox extends InboxTx {
    Sql sql();

    @Override
    default boolean firstSight(Delivery delivery) {
        return see(delivery) || (meet(delivery.conversation()) && see(delivery));
    }

    /** False if it was seen before, or if its conversation has no number yet. */
    private boolean see(Delivery delivery) {
        return sql().update("""
                                insert into seen (conversation, delivery)
                                select number, ? from conversation where id = ?
                                on conflict do nothing
                                """, delivery.id(), delivery.conversation()) == 1;
    }

    private boolean meet(ConversationId conversation) {
        return sql().update("insert into conversation (id) values (?) on conflict do nothing", conversation) == 1;
    }

    @Override
    default boolean seen(Delivery delivery) {
        return sql().first("""
                        select 1 from seen join conversation on conversation.number = seen.conversation
                        where conversation.id = ? and seen.delivery = ?
                        """, Row::number, delivery.conversation(), delivery.id())
                .isPresent();
    }

    @Override
    default void keep(Delivery delivery) {
        WaitingEvent event = WaitingEvent.of(delivery.event());
        sql().update(
                        """
                        insert into waiting
                            (delivery, kind, conversation, message, at, person, thread, mentions, text, left_out)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (conversation, delivery) do nothing
                        """,
                        delivery.id(),
                        event.kind(),
                        event.ref(),
                        event.at(),
                        event.person(),
                        event.thread(),
                        event.mentions(),
                        event.text(),
                        delivery.leftOut());
    }

    @Override
    default List<Delivery> waiting(int most) {
        return sql().all(
                        """
                        select delivery, kind, conversation, message, at, person, thread, mentions, text, left_out
                        from waiting order by place limit ?
                        """,
                        row -> new Delivery(row.text(), WaitingEvent.read(row).event(), row.flag()),
                        most);
    }

    @Override
    default void done(Delivery delivery) {
        sql().update(
                        "delete from waiting where conversation = ? and delivery = ?",
                        delivery.conversation(),
                        delivery.id());
    }
}
