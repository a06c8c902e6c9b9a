package org.erfara.slack.export;

/** An export that cannot be read. Its message is written for people: what is wrong, where, and what to do. */
public final class ExportProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    ExportProblem(String message) {
        super(message);
    }
}
