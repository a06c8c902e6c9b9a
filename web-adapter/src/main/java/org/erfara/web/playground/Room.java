package org.erfara.web.playground;

import org.erfara.chat.ConversationId;
import org.erfara.listen.Channel;

/**
 * A channel of the playground.
 *
 * @param id short, as in its address
 */
public record Room(String id, String name, String unit, String purpose) {
    static ConversationId conversation(String id) {
        return new ConversationId(Colleague.PLATFORM + id);
    }

    static String idOf(ConversationId conversation) {
        return conversation.value().replaceFirst("^" + Colleague.PLATFORM, "");
    }

    Channel channel() {
        return new Channel(conversation(id), name, unit, true);
    }
}
