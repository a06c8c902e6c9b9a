package org.erfara.web.playground;

import java.util.List;
import java.util.Optional;
import org.erfara.chat.ChatEvent;
import org.erfara.chat.Delivery;
import org.erfara.chat.MessageRef;
import org.erfara.chat.PersonId;

/** Tells the core what happened in the playground. */
final class Deliveries {
    private final Mentions mentions;

    Deliveries(Mentions mentions) {
        this.mentions = mentions;
    }

    /** In the same order; what is of no concern to the core is left out. */
    List<Delivery> of(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> event(line).map(event -> new Delivery(id(line, event), event)).stream())
                .toList();
    }

    private static String id(Line line, ChatEvent event) {
        String kind = line.getClass().getSimpleName() + ":" + event.ref().id();
        if (line instanceof Line.Reacted reacted) {
            return kind + ":" + reacted.who() + ":" + reacted.emoji() + ":"
                    + line.at().toEpochMilli();
        }
        return line instanceof Line.Edited ? kind + ":" + line.at().toEpochMilli() : kind;
    }

    private Optional<ChatEvent> event(Line line) {
        if (line instanceof Line.Said said) {
            return Optional.of(posted(said));
        }
        if (line instanceof Line.Edited edited) {
            return Optional.of(new ChatEvent.MessageEdited(
                    ref(edited.room(), edited.id()), edited.at(), person(edited.who()), mentions.left(edited.text())));
        }
        if (line instanceof Line.Deleted deleted) {
            return Optional.of(new ChatEvent.MessageDeleted(ref(deleted.room(), deleted.id()), deleted.at()));
        }
        if (line instanceof Line.Reacted reacted) {
            return Optional.of(new ChatEvent.ReactionAdded(
                    ref(reacted.room(), reacted.id()), reacted.at(), person(reacted.who()), reacted.emoji()));
        }
        return Optional.empty();
    }

    private ChatEvent.MessagePosted posted(Line.Said said) {
        return new ChatEvent.MessagePosted(
                ref(said.room(), said.id()),
                said.at(),
                person(said.who()),
                said.thread() == null ? null : ref(said.room(), said.thread()),
                mentions.in(said.text()),
                mentions.left(said.text()));
    }

    /** A message as its menu hands it over. */
    ChatEvent.MessagePosted seen(Post post) {
        return posted(new Line.Said(
                post.at(), post.room(), post.id(), post.thread(), String.valueOf(post.author()), post.text()));
    }

    static MessageRef ref(String room, String id) {
        return new MessageRef(Room.conversation(room), id);
    }

    private static PersonId person(String id) {
        return new PersonId(Colleague.PLATFORM + id);
    }
}
