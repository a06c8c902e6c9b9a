package org.erfara.privacy;

import org.erfara.chat.PersonId;
import org.erfara.person.Pseudonyms;

/**
 * The person that something is kept of.
 *
 * @param hash the keyed hash that stands for them
 */
public record DataSubject(PersonId id, String hash) {
    /** Somebody under their pseudonym. */
    public static DataSubject of(PersonId id, Pseudonyms pseudonyms) {
        return new DataSubject(id, pseudonyms.of(id));
    }
}
