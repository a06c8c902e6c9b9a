package org.erfara.person;

import org.erfara.chat.PersonId;
import org.erfara.words.Reader;

/**
 * Somebody Erfara writes to.
 *
 * @param name as colleagues know them
 * @param reader the language they read
 */
public record Person(PersonId id, String name, Reader reader, Role role) {}
