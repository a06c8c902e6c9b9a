package org.erfara.theme;

import java.util.List;
import org.erfara.chat.MessageRef;
import org.erfara.words.Reader;

/**
 * What a language model calls a theme in a reader's language.
 *
 * @param theme its number
 * @param plain a print of the name that it stands for, out of which no word can be read
 * @param summary one sentence on what is asked
 * @param madeOf the questions it was made of: it is forgotten with any of them
 */
public record PolishedTheme(
        long theme, Reader reader, int plain, String name, String summary, List<MessageRef> madeOf) {
    public PolishedTheme {
        madeOf = List.copyOf(madeOf);
    }

    /** What is kept of the plain name. */
    public static int print(String plainName) {
        return plainName.hashCode();
    }

    /** Whether the theme still goes by the plain name that this was made for. */
    public boolean standsFor(String plainName) {
        return plain == print(plainName);
    }
}
