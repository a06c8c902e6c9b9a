package org.erfara.person;

import org.erfara.chat.PersonId;
import org.erfara.words.Reader;

/**
 * Somebody Erfara writes to.
 *
 * @param reader the language they read
 */
public record Person(PersonId id, Reader reader, Role role) {}
