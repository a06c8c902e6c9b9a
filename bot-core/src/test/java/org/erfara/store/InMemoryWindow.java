package org.erfara.store;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.erfara.capture.Message;
import org.erfara.capture.WindowTx;
import org.erfara.chat.MessageRef;
import org.erfara.chat.PersonId;

interface InMemoryWindow extends WindowTx {
    Tables tables();

    @Override
    default void putMessage(Message message) {
        tables().messages().put(message.ref(), message);
    }

    @Override
    default Optional<Message> message(MessageRef ref) {
        return Optional.ofNullable(tables().messages().get(ref));
    }

    @Override
    default List<Message> thread(MessageRef first) {
        return tables().messages().values().stream()
                .filter(message -> message.first().equals(first))
                .sorted(comparing(Message::at)
                        .thenComparing(message -> message.ref().id()))
                .toList();
    }

    @Override
    default List<Message> messagesBy(PersonId author) {
        return tables().messages().values().stream()
                .filter(message -> message.author().equals(author))
                .sorted(comparing(Message::at)
                        .thenComparing(message -> message.ref().conversation().value())
                        .thenComparing(message -> message.ref().id()))
                .toList();
    }

    @Override
    default void deleteMessage(MessageRef ref) {
        tables().messages().remove(ref);
    }

    @Override
    default int forgetMessagesBefore(Instant moment) {
        int before = tables().messages().size();
        tables().messages().values().removeIf(message -> message.at().isBefore(moment));
        return before - tables().messages().size();
    }
}
