package org.erfara.analysis;

/** Cuts a text into the pieces that a sentence model knows by number. Thread-safe. */
interface Tokenizer {
    /** The numbers of the text's pieces, with the marks for start and end: never more than {@code most}. */
    long[] of(String text, int most);
}
