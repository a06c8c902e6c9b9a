package org.erfara.store;

import org.erfara.chat.ConversationId;
import org.erfara.chat.Delivery;

/** What makes two deliveries the same. */
record DeliveryKey(ConversationId conversation, String id) {
    static DeliveryKey of(Delivery delivery) {
        return new DeliveryKey(delivery.conversation(), delivery.id());
    }
}
