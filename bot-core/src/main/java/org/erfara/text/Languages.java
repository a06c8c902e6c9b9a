package org.erfara.text;

/** Tells the language of a text. Thread-safe. */
public interface Languages {
    /**
     * @param text any text, however odd
     * @return the likeliest language, or {@link Language#UNSURE}; never throws
     */
    Language of(String text);
}
