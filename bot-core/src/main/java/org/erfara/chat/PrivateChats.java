package org.erfara.chat;

/** Knows which conversations are private. */
@FunctionalInterface
public interface PrivateChats {
    /**
     * Whether a conversation is a direct message, a group message or a private channel, where Erfara never listens; true
     * also where the platform cannot tell. Answers at once, without network.
     */
    boolean isPrivate(ConversationId conversation);
}
