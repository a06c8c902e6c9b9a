package org.erfara.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.erfara.chat.ChatEvent;
import org.erfara.chat.Delivery;
import org.erfara.chat.PersonId;
import org.erfara.intake.InboxTx;

interface InMemoryInbox extends InboxTx {
    Tables tables();

    @Override
    default boolean firstSight(Delivery delivery) {
        return tables().seen()
                        .putIfAbsent(DeliveryKey.of(delivery), delivery.event().at())
                == null;
    }

    @Override
    default boolean seen(Delivery delivery) {
        return tables().seen().containsKey(DeliveryKey.of(delivery));
    }

    @Override
    default void keep(Delivery delivery) {
        tables().waiting().putIfAbsent(DeliveryKey.of(delivery), delivery);
    }

    @Override
    default List<Delivery> waiting(int most) {
        return tables().waiting().values().stream().limit(most).toList();
    }

    @Override
    default boolean done(Delivery delivery) {
        return tables().waiting().remove(DeliveryKey.of(delivery)) != null;
    }

    @Override
    default List<Delivery> waitingOf(PersonId person) {
        return tables().waiting().values().stream()
                .filter(delivery -> isOf(delivery.event(), person))
                .toList();
    }

    private static boolean isOf(ChatEvent event, PersonId person) {
        return event instanceof ChatEvent.MessagePosted posted
                        && posted.author().equals(person)
                || event instanceof ChatEvent.MessageEdited edited
                        && edited.author().equals(person)
                || event instanceof ChatEvent.ReactionAdded reaction
                        && reaction.person().equals(person);
    }

    @Override
    default void forgetMentions(PersonId person) {
        tables().waiting()
                .replaceAll((key, delivery) ->
                        new Delivery(delivery.id(), without(delivery.event(), person), delivery.leftOut()));
    }

    private static ChatEvent without(ChatEvent event, PersonId person) {
        if (!(event instanceof ChatEvent.MessagePosted posted)) {
            return event;
        }
        Set<PersonId> others = new HashSet<>(posted.mentions());
        others.remove(person);
        return new ChatEvent.MessagePosted(
                posted.ref(), posted.at(), posted.author(), posted.thread(), others, posted.text());
    }

    @Override
    default List<String> reactionsOf(String person) {
        return tables().seen().keySet().stream()
                .map(DeliveryKey::id)
                .filter(id -> isReactionOf(id, person))
                .sorted()
                .toList();
    }

    private static boolean isReactionOf(String delivery, String person) {
        return delivery.startsWith(REACTION) && delivery.endsWith(":" + person);
    }

    @Override
    default void forgetReactions(String person) {
        tables().seen().keySet().removeIf(key -> isReactionOf(key.id(), person));
    }

    @Override
    default int forgetSeenBefore(Instant moment) {
        int before = tables().seen().size();
        Instant day = moment.truncatedTo(ChronoUnit.DAYS);
        tables().seen().values().removeIf(at -> at.isBefore(day));
        return before - tables().seen().size();
    }
}
