package org.erfara.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.erfara.store.StoreSamples.AS_LONG_AS_IT_GETS;
import static org.erfara.store.StoreSamples.MATHS;
import static org.erfara.store.StoreSamples.MONDAY;
import static org.erfara.store.StoreSamples.NORDIC;
import static org.erfara.store.StoreSamples.delivery;
import static org.erfara.store.StoreSamples.message;
import static org.erfara.store.StoreSamples.posted;

import java.util.List;
import java.util.Set;
import org.erfara.chat.ChatEvent;
import org.erfara.chat.ChatEvent.MessageDeleted;
import org.erfara.chat.ChatEvent.MessageEdited;
import org.erfara.chat.ChatEvent.MessagePosted;
import org.erfara.chat.ChatEvent.ReactionAdded;
import org.erfara.chat.Delivery;
import org.erfara.chat.PersonId;
import org.junit.jupiter.api.Test;

/** What every store promises of {@link org.erfara.intake.InboxTx}. */
public interface InboxStoreContract extends StoreFixture {
    PersonId KIM = new PersonId("slack:T1:U1");
    PersonId BO = new PersonId("slack:T1:U2");

    @Test
    default void a_delivery_is_seen_for_the_first_time_only_once() {
        assertRead(tx -> tx.seen(delivery(1))).isEqualTo(false);
        assertWrite(tx -> tx.firstSight(delivery(1))).isEqualTo(true);
        assertWrite(tx -> tx.firstSight(delivery(1))).isEqualTo(false);
        assertWrite(tx -> tx.firstSight(delivery(2))).isEqualTo(true);
        assertRead(tx -> tx.seen(delivery(1))).isEqualTo(true);
        assertRead(tx -> tx.seen(delivery(3))).isEqualTo(false);
    }

    @Test
    default void a_delivery_is_not_seen_twice_within_one_transaction() {
        List<Boolean> first = store().write(tx -> List.of(tx.firstSight(delivery(1)), tx.firstSight(delivery(1))));
        assertThat(first).containsExactly(true, false);
    }

    @Test
    default void the_same_id_in_another_conversation_is_another_delivery() {
        Delivery here = new Delivery("1", new MessageDeleted(message(1), MONDAY));
        Delivery there = new Delivery("1", new MessageDeleted(message(MATHS, 1), MONDAY));
        assertWrite(tx -> tx.firstSight(here)).isEqualTo(true);
        assertRead(tx -> tx.seen(there)).isEqualTo(false);
        assertWrite(tx -> tx.firstSight(there)).isEqualTo(true);
    }

    @Test
    default void what_was_only_seen_does_not_wait() {
        write(tx -> tx.firstSight(delivery(1)));
        assertAll(tx -> tx.waiting(10)).isEmpty();
    }

    @Test
    default void deliveries_wait_in_the_order_in_which_they_were_kept() {
        write(tx -> tx.keep(delivery(3)));
        write(tx -> {
            tx.keep(delivery(1));
            tx.keep(delivery(2));
        });
        assertAll(tx -> tx.waiting(10)).containsExactly(delivery(3), delivery(1), delivery(2));
        assertAll(tx -> tx.waiting(2)).containsExactly(delivery(3), delivery(1));
    }

    @Test
    default void a_delivery_kept_twice_waits_once_in_its_old_place() {
        write(tx -> {
            tx.keep(delivery(1));
            tx.keep(delivery(2));
            tx.keep(delivery(1));
        });
        assertAll(tx -> tx.waiting(10)).containsExactly(delivery(1), delivery(2));
    }

    @Test
    default void what_is_done_waits_no_longer_and_stays_seen() {
        write(tx -> {
            tx.firstSight(delivery(1));
            tx.keep(delivery(1));
            tx.keep(delivery(2));
        });
        write(tx -> tx.done(delivery(1)));
        write(tx -> tx.done(delivery(9)));
        assertAll(tx -> tx.waiting(10)).containsExactly(delivery(2));
        assertRead(tx -> tx.seen(delivery(1))).isEqualTo(true);
    }

    @Test
    default void a_late_delivery_waits_behind_the_others_even_when_the_last_was_done() {
        write(tx -> {
            tx.keep(delivery(1));
            tx.keep(delivery(2));
        });
        write(tx -> tx.done(delivery(2)));
        write(tx -> tx.keep(delivery(3)));
        assertAll(tx -> tx.waiting(10)).containsExactly(delivery(1), delivery(3));
    }

    @Test
    default void whether_something_was_left_out_is_known_as_long_as_it_waits() {
        Delivery whole = delivery(1);
        Delivery guarded = new Delivery("message:2", delivery(2).event(), true);
        write(tx -> {
            tx.keep(whole);
            tx.keep(guarded);
        });
        assertAll(tx -> tx.waiting(10)).containsExactly(whole, guarded);
    }

    @Test
    default void every_kind_of_event_comes_back_as_it_was_kept() {
        List<ChatEvent> events = List.of(
                new MessagePosted(message(1), MONDAY, KIM, null, Set.of(), NORDIC),
                new MessagePosted(message(2), MONDAY, KIM, message(1), Set.of(KIM, BO), ""),
                new MessageEdited(message(1), MONDAY, new PersonId("slack:T1:U1"), NORDIC),
                new MessageDeleted(message(1), MONDAY),
                new ReactionAdded(message(1), MONDAY, BO, "+1"));
        assertThat(events.stream().<Class<?>>map(Object::getClass)).contains(ChatEvent.class.getPermittedSubclasses());
        List<Delivery> kept = events.stream()
                .map(event -> new Delivery("delivery" + events.indexOf(event), event))
                .toList();
        write(tx -> kept.forEach(tx::keep));
        assertAll(tx -> tx.waiting(10)).isEqualTo(kept);
    }

    @Test
    default void a_text_as_long_as_platforms_allow_is_kept_whole() {
        Delivery longest = posted(1, AS_LONG_AS_IT_GETS);
        write(tx -> tx.keep(longest));
        assertAll(tx -> tx.waiting(1)).containsExactly(longest);
    }

    @Test
    default void a_text_no_database_can_hold_is_kept_without_what_it_cannot_hold() {
        write(tx -> tx.keep(posted(1, "før\0midt\uD83Defter")));
        MessagePosted kept = (MessagePosted) read(tx -> tx.waiting(1)).get(0).event();
        assertThat(kept.text()).startsWith("før").contains("midt").endsWith("efter");
    }
}
