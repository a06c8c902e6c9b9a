package org.erfara.chat;

import java.util.Map;
import org.erfara.words.Reader;

/** Something a person does towards Erfara and gets an answer to at once. */
public sealed interface Gesture {
    /** Who does it. */
    PersonId person();

    /** The language to answer in. */
    Reader reader();

    /**
     * A slash command.
     *
     * @param words what stands after {@code /erfara}, trimmed; may be empty
     */
    record Command(PersonId person, Reader reader, ConversationId conversation, String words) implements Gesture {}

    /** A button on one of Erfara's cards. */
    record Pressed(PersonId person, Reader reader, String action, String value) implements Gesture {}

    /**
     * An entry of a message's menu.
     *
     * @param message as the platform hands it over: all that is known of it where nothing is listened to
     */
    record MenuChosen(PersonId person, Reader reader, String action, ChatEvent.MessagePosted message)
            implements Gesture {}

    /** Somebody has joined a conversation that Erfara is in. */
    record Joined(PersonId person, Reader reader, ConversationId conversation) implements Gesture {}

    /**
     * A dialog was sent.
     *
     * @param form the id of the form
     * @param subject what it is about, as the form said
     * @param values by the names of its inputs
     */
    record FormSent(PersonId person, Reader reader, String form, String subject, Map<String, String> values)
            implements Gesture {
        public FormSent {
            values = Map.copyOf(values);
        }
    }
}
