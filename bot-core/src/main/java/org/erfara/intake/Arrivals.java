package org.erfara.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.erfara.chat.Delivery;
import org.erfara.chat.DropReason;

/**
 * Deliveries, told apart before any of them is read.
 *
 * @param admitted in the order in which they came
 */
record Arrivals(List<Delivery> admitted, List<Refused> refused) {
    record Refused(Delivery delivery, DropReason reason) {}

    /**
     * @param door says why one is refused; empty if it is not
     */
    static Arrivals of(List<Delivery> deliveries, Function<Delivery, Optional<DropReason>> door) {
        Arrivals arrivals = new Arrivals(new ArrayList<>(), new ArrayList<>());
        deliveries.forEach(delivery -> door.apply(delivery)
                .ifPresentOrElse(
                        reason -> arrivals.refused.add(new Refused(delivery, reason)),
                        () -> arrivals.admitted.add(delivery)));
        return arrivals;
    }

    int size() {
        return admitted.size() + refused.size();
    }
}
