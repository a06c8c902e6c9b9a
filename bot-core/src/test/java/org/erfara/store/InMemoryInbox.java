package org.erfara.store;

import java.util.List;
import org.erfara.chat.Delivery;
import org.erfara.intake.InboxTx;

interface InMemoryInbox extends InboxTx {
    Tables tables();

    @Override
    default boolean firstSight(Delivery delivery) {
        return tables().seen().add(DeliveryKey.of(delivery));
    }

    @Override
    default boolean seen(Delivery delivery) {
        return tables().seen().contains(DeliveryKey.of(delivery));
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
    default void done(Delivery delivery) {
        tables().waiting().remove(DeliveryKey.of(delivery));
    }
}
