package org.erfara.intake;

import java.util.List;
import org.erfara.chat.Delivery;

/** What a store keeps of deliveries: which have been seen, and which wait to be heard. */
public interface InboxTx {
    /** Remembers the delivery; false if it was seen before. */
    boolean firstSight(Delivery delivery);

    /** Whether the delivery was seen before. */
    boolean seen(Delivery delivery);

    /** Keeps the delivery as work due now. */
    void keep(Delivery delivery);

    /** Deliveries that wait, in the order in which they were kept, at most {@code most}. */
    List<Delivery> waiting(int most);

    /** The delivery no longer waits. */
    void done(Delivery delivery);
}
