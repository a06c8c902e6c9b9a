package org.erfara.chat;

/**
 * A channel or chat as the platform knows it, prefixed by it: {@code slack:T1:C42}.
 *
 * @param value not blank
 */
public record ConversationId(String value) {
    public ConversationId {
        Required.text(value, "conversation id");
    }
}
