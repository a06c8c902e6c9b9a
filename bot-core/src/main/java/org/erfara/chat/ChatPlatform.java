package org.erfara.chat;

import org.erfara.card.Card;

/** What Erfara can do on a chat platform. Never called while a transaction is open. */
public interface ChatPlatform {
    /**
     * Sends a card to one person in private.
     *
     * @throws ChatUnavailable if the platform cannot take it just now
     */
    void sendPrivately(PersonId to, Card card);

    /**
     * Shows a card to everybody in a conversation.
     *
     * @throws ChatUnavailable if the platform cannot take it just now
     */
    void post(ConversationId to, Card card);

    /**
     * Shows a card to everybody who sees a message, in its thread where the platform has threads; nothing happens if the
     * message is gone.
     *
     * @throws ChatUnavailable if the platform cannot take it just now
     */
    void reply(MessageRef to, Card card);
}
