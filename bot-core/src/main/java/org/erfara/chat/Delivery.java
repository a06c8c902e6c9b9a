package org.erfara.chat;

/**
 * An event as it was handed in. Platforms hand in more than once; the same delivery id in the same conversation is the
 * same delivery. A posted message is the same however it comes, live or in an export: its delivery is known by the message.
 *
 * @param id unique for the event within its conversation; not blank; of a posted message, {@code message:} and its id
 * @param leftOut whether personal data has been left out of its text by now
 */
public record Delivery(String id, ChatEvent event, boolean leftOut) {
    public Delivery {
        Required.text(id, "delivery id");
        id = event instanceof ChatEvent.MessagePosted posted
                ? "message:" + posted.ref().id()
                : id;
    }

    /** An event as the platform hands it in. */
    public Delivery(String id, ChatEvent event) {
        this(id, event, false);
    }

    /** Where the event happened. */
    public ConversationId conversation() {
        return event.ref().conversation();
    }
}
