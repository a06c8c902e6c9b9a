package org.erfara.text;

import java.util.List;

/** Takes the content words out of a text. Thread-safe. */
public interface Terms {
    /**
     * @param text any text, however odd
     * @return content words in the order of the text, stop words and numbers left out; never throws
     */
    List<Term> of(String text, Language language);

    /**
     * @param text any text, however odd
     * @return those of {@link #of} that name things, as far as can be told: neither verbs nor adjectives nor adverbs; never
     *     throws
     */
    List<Term> things(String text, Language language);
}
