package org.erfara.intake;

import java.util.function.Function;
import org.erfara.chat.ChatEvent;
import org.erfara.chat.Delivery;
import org.erfara.guard.Guard;
import org.erfara.guard.Guarded;

/** Leaves out what is private before a live event is kept at all, for however short a while. */
final class FrontDoor {
    private final Guard guard;

    FrontDoor(Guard guard) {
        this.guard = guard;
    }

    Delivery guarded(Delivery delivery) {
        if (delivery.event() instanceof ChatEvent.MessagePosted posted) {
            return guarded(delivery, posted.text(), posted::saying);
        }
        return delivery.event() instanceof ChatEvent.MessageEdited edited
                ? guarded(delivery, edited.text(), edited::saying)
                : delivery;
    }

    private Delivery guarded(Delivery delivery, String written, Function<String, ChatEvent> saying) {
        Guarded said = guard.guarded(written);
        return said.leavesOut() ? new Delivery(delivery.id(), saying.apply(said.text()), true) : delivery;
    }
}
