package org.erfara.text;

/** Tells the language of a text. Thread-safe. */
public interface Languages {
    /**
     * @param text any text, however odd
     * @return the likeliest language, or {@link Language#UNSURE}; never throws
     */
    Language of(String text);

    /**
     * Tells the language of something short: the one that is usual where it was written, unless its words say otherwise.
     *
     * @param usual may be {@link Language#UNSURE}: then only the words count
     */
    default Language of(String text, Language usual) {
        return of(text);
    }
}
