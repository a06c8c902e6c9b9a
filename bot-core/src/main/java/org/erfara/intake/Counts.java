package org.erfara.intake;

import org.erfara.chat.ChatEvent;
import org.erfara.chat.Delivery;

/**
 * What came in and what became of it.
 *
 * @param messages counts messages
 * @param changes counts edits, deletions and reactions
 */
public record Counts(Tally messages, Tally changes) {
    /** All zeros. */
    public Counts() {
        this(new Tally(), new Tally());
    }

    Tally of(Delivery delivery) {
        return delivery.event() instanceof ChatEvent.MessagePosted ? messages : changes;
    }
}
