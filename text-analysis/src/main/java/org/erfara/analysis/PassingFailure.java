package org.erfara.analysis;

/** A server did not answer; asked again, it may. */
final class PassingFailure extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    PassingFailure(String sentence) {
        super(sentence);
    }
}
