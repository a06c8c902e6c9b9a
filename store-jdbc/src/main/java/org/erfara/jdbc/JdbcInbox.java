package org.erfara.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.erfara.chat.ConversationId;
import org.erfara.chat.Delivery;
import org.erfara.chat.PersonId;
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
                                insert into seen (conversation, delivery, day)
                                select number, ?, ? from conversation where id = ?
                                on conflict do nothing
                                """, delivery.id(), day(delivery.event().at()), delivery.conversation()) == 1;
    }

    /** Since 1970; a moment would make the longest table longer. */
    private static int day(Instant moment) {
        return Math.toIntExact(LocalDate.ofInstant(moment, ZoneOffset.UTC).toEpochDay());
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
    default boolean done(Delivery delivery) {
        return sql().update(
                                "delete from waiting where conversation = ? and delivery = ?",
                                delivery.conversation(),
                                delivery.id())
                > 0;
    }

    @Override
    default List<Delivery> waitingOf(PersonId person) {
        return sql().all(
                        """
                        select delivery, kind, conversation, message, at, person, thread, mentions, text, left_out
                        from waiting where person = ? order by place
                        """,
                        row -> new Delivery(row.text(), WaitingEvent.read(row).event(), row.flag()),
                        person.value());
    }

    @Override
    default void forgetMentions(PersonId person) {
        record Mentioning(long place, List<String> people) {}
        sql()
                .all(
                        "select place, mentions from waiting where mentions <> ''",
                        row -> new Mentioning(row.number(), row.text().lines().toList()))
                .stream()
                .filter(waiting -> waiting.people().contains(person.value()))
                .forEach(waiting -> sql().update(
                                "update waiting set mentions = ? where place = ?",
                                waiting.people().stream()
                                        .filter(one -> !one.equals(person.value()))
                                        .collect(Collectors.joining("\n")),
                                waiting.place()));
    }

    @Override
    default List<String> reactionsOf(String person) {
        return sql().all(
                        "select delivery from seen where delivery like ? escape '!' order by delivery, conversation",
                        Row::text,
                        reactionsBy(person));
    }

    @Override
    default void forgetReactions(String person) {
        sql().update("delete from seen where delivery like ? escape '!'", reactionsBy(person));
    }

    /** A hash may hold an underscore, which would stand for any letter. */
    private static String reactionsBy(String person) {
        return REACTION + "%:" + person.replace("_", "!_");
    }

    @Override
    default int forgetSeenBefore(Instant moment) {
        return sql().update("delete from seen where day < ?", day(moment));
    }
}
