package org.erfara.text;

import java.util.Optional;

/** Tells whether a message asks, and whether it seeks knowledge. Thread-safe. */
public interface Questions {
    /**
     * Finds the part of a message that asks for knowledge others may have: with or without a question mark, but neither a
     * greeting, a rhetorical question, a request for an action nor quoted talk.
     *
     * @param text any text, however odd
     * @param namesSomebody whether it names people whose names are left out of the text: they are spoken to first, and the
     *     others only if the words say so
     * @return the asking sentences, trimmed, at most 500 characters; empty if nothing is asked; never throws
     */
    Optional<String> asked(String text, Language language, boolean namesSomebody);

    /** As {@link #asked(String, Language, boolean)}, of a message that names nobody but in its text. */
    default Optional<String> asked(String text, Language language) {
        return asked(text, language, false);
    }

    /**
     * Whether a text holds a question at all, with or without a question mark: whoever may answer it, however little it
     * says.
     *
     * @param text any text, however odd
     * @return never throws
     */
    boolean isQuestion(String text);
}
