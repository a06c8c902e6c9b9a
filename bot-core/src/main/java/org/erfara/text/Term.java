package org.erfara.text;

/**
 * A content word.
 *
 * @param stem lower case, the same for all forms of the word
 * @param surface the word as it was written
 */
public record Term(String stem, String surface) {}
