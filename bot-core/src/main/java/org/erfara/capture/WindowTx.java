package org.erfara.capture;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.erfara.chat.MessageRef;
import org.erfara.chat.PersonId;

/** What a store keeps of messages for a short while. */
public interface WindowTx {
    /** Adds the message or replaces the one with the same reference. */
    void putMessage(Message message);

    /** The message, if it is still kept. */
    Optional<Message> message(MessageRef ref);

    /** What is still kept of a thread, its first message included, oldest first. */
    List<Message> thread(MessageRef first);

    /** What is still kept of an author's, oldest first. */
    List<Message> messagesBy(PersonId author);

    /** Forgets the message; nothing happens if there is none. */
    void deleteMessage(MessageRef ref);

    /**
     * Forgets messages written before a moment.
     *
     * @return how many
     */
    int forgetMessagesBefore(Instant moment);
}
