package org.erfara.tag;

import java.time.Instant;
import org.erfara.chat.MessageRef;
import org.erfara.chat.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote, as a tag holds it.
 *
 * @param tag the id of the tag
 * @param ref the message it stands in
 * @param at when it was written
 * @param author who wrote it, as a keyed hash
 * @param words personal data replaced; empty once the author has said no
 * @param name the author's name, if it may be told, else null
 * @param contact the author, if colleagues may be sent to them, else null
 */
public record Quote(
        String tag,
        MessageRef ref,
        Instant at,
        String author,
        String words,
        Leave leave,
        @Nullable String name,
        @Nullable PersonId contact) {
    /** The author has been asked, or has said this before. */
    static Quote of(String tag, MessageRef ref, Instant at, String author, String words, Leave leave) {
        return new Quote(tag, ref, at, author, leave == Leave.REFUSED ? "" : words, leave, null, null);
    }

    Quote named(String authorsName) {
        return new Quote(tag, ref, at, author, words, Leave.NAMED, authorsName, contact);
    }

    Quote unnamed() {
        return new Quote(tag, ref, at, author, words, Leave.UNNAMED, null, null);
    }

    /** No: the words are gone from here, and with them who could be asked about them. */
    Quote refused() {
        return of(tag, ref, at, author, "", Leave.REFUSED);
    }

    /** Colleagues may be sent to the author. */
    public Quote withContact(PersonId volunteer) {
        return new Quote(tag, ref, at, author, words, leave, name, volunteer);
    }

    /** The author changed the message. */
    public Quote saying(String other) {
        return leave == Leave.REFUSED ? this : new Quote(tag, ref, at, author, other, leave, name, contact);
    }
}
