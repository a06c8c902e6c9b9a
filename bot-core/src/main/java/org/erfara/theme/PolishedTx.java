package org.erfara.theme;

import java.util.Optional;
import org.erfara.words.Reader;

/** What a store keeps of a language model's words. They go when a question they were made of goes, and with their theme. */
public interface PolishedTx {
    /** Adds the words or replaces those of the same theme and reader. */
    void putPolished(PolishedTheme polished);

    /** The words for a theme and a reader, without the questions they were made of. */
    Optional<PolishedTheme> polished(long theme, Reader reader);

    /** Forgets the words for a theme in all languages; nothing happens if there are none. */
    void forgetPolished(long theme);
}
