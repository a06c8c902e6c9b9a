package org.erfara.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.erfara.chat.ChatEvent;
import org.erfara.chat.ChatEvent.MessageDeleted;
import org.erfara.chat.ChatEvent.MessageEdited;
import org.erfara.chat.ChatEvent.MessagePosted;
import org.erfara.chat.ChatEvent.ReactionAdded;
import org.erfara.chat.MessageRef;
import org.erfara.chat.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An event as it waits in the database.
 *
 * @param person who wrote, changed or reacted; empty where the event does not say
 * @param thread id of the thread's first message, which is always in the same conversation
 * @param mentions person ids, one a line: no platform has line breaks in its ids
 * @param text what was written, or the emoji
 */
record WaitingEvent(
        Kind kind,
        MessageRef ref,
        Instant at,
        String person,
        @Nullable String thread,
        String mentions,
        String text) {
    enum Kind {
        POSTED,
        EDITED,
        DELETED,
        REACTED
    }

    static WaitingEvent of(ChatEvent event) {
        if (event instanceof MessagePosted posted) {
            return new WaitingEvent(
                    Kind.POSTED,
                    posted.ref(),
                    posted.at(),
                    posted.author().value(),
                    posted.thread() == null ? null : posted.thread().id(),
                    posted.mentions().stream().map(PersonId::value).collect(Collectors.joining("\n")),
                    posted.text());
        }
        return ofChange(event);
    }

    private static WaitingEvent ofChange(ChatEvent event) {
        if (event instanceof MessageEdited edited) {
            return change(Kind.EDITED, event, edited.author().value(), edited.text());
        }
        if (event instanceof MessageDeleted) {
            return change(Kind.DELETED, event, "", "");
        }
        if (event instanceof ReactionAdded reaction) {
            return change(Kind.REACTED, event, reaction.person().value(), reaction.emoji());
        }
        throw new IllegalArgumentException("cannot keep a " + event.getClass());
    }

    private static WaitingEvent change(Kind kind, ChatEvent event, String person, String text) {
        return new WaitingEvent(kind, event.ref(), event.at(), person, null, "", text);
    }

    static WaitingEvent read(Row row) throws SQLException {
        return new WaitingEvent(
                row.constant(Kind.class),
                row.ref(),
                row.moment(),
                row.text(),
                row.textOrNull(),
                row.text(),
                row.text());
    }

    ChatEvent event() {
        return switch (kind) {
            case POSTED -> new MessagePosted(ref, at, new PersonId(person), threadRef(), mentioned(), text);
            case EDITED -> new MessageEdited(ref, at, new PersonId(person), text);
            case DELETED -> new MessageDeleted(ref, at);
            case REACTED -> new ReactionAdded(ref, at, new PersonId(person), text);
        };
    }

    private @Nullable MessageRef threadRef() {
        return thread == null ? null : new MessageRef(ref.conversation(), thread);
    }

    private Set<PersonId> mentioned() {
        return mentions.lines().map(PersonId::new).collect(Collectors.toSet());
    }
}
