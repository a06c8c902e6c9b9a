package org.erfara.web;

import org.erfara.chat.PersonId;
import org.erfara.person.Role;
import org.erfara.words.Reader;

/**
 * Somebody who looks at pages.
 *
 * @param name as others call them
 * @param reader the language they read
 * @param csrf goes with every form of theirs; whoever does not know it cannot change anything in their name
 */
public record Visitor(PersonId id, String name, Reader reader, Role role, String csrf) {}
