package org.erfara.jdbc;

import org.jspecify.annotations.Nullable;

/**
 * Something about the data folder or the database that whoever runs Erfara can mend. The message is one or two sentences
 * that say what is wrong and what to do; it holds no password and nothing anybody wrote.
 */
public final class StoreProblem extends RuntimeException {
    StoreProblem(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    StoreProblem(String message) {
        this(message, null);
    }
}
