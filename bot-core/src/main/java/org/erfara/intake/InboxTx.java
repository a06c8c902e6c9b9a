package org.erfara.intake;

import java.time.Instant;
import java.util.List;
import org.erfara.chat.Delivery;
import org.erfara.chat.PersonId;

/** What a store keeps of deliveries: which have been seen, and which wait to be heard. */
public interface InboxTx {
    /** How the id of a reaction's delivery begins; it ends with a colon and the keyed hash of whoever reacted. */
    String REACTION = "reaction:";

    /** Remembers the delivery; false if it was seen before. */
    boolean firstSight(Delivery delivery);

    /** Whether the delivery was seen before. */
    boolean seen(Delivery delivery);

    /** Keeps the delivery as work due now. */
    void keep(Delivery delivery);

    /** Deliveries that wait, in the order in which they were kept, at most {@code most}. */
    List<Delivery> waiting(int most);

    /** The delivery no longer waits; false if it did not. */
    boolean done(Delivery delivery);

    /** What waits of a person, in the order in which it was kept. */
    List<Delivery> waitingOf(PersonId person);

    /** Whatever waits no longer names this person as somebody it mentions. */
    void forgetMentions(PersonId person);

    /** The ids of a person's reactions that have been seen, in order. */
    List<String> reactionsOf(String person);

    /** Reactions of a person have not been seen. */
    void forgetReactions(String person);

    /**
     * Forgets which deliveries have been seen, of events on the days (in UTC) before that of a moment.
     *
     * @return how many
     */
    int forgetSeenBefore(Instant moment);
}
