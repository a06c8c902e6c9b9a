package org.erfara.chat;

/**
 * Points at one message.
 *
 * @param conversation where it stands
 * @param id unique within the conversation, such as Slack's {@code ts}; not blank
 */
public record MessageRef(ConversationId conversation, String id) {
    public MessageRef {
        Required.text(id, "message id");
    }
}
