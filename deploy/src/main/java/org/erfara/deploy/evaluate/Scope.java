package org.erfara.deploy.evaluate;

import org.erfara.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What of a file is measured, and how.
 *
 * @param only texts of this language alone, by the file's column {@code lang}; null for all that Erfara speaks
 * @param languageFromFile whether that column says the language a text is read in, rather than the text itself as in live
 *     chat
 */
public record Scope(@Nullable Language only, boolean languageFromFile) {
    /** All texts, read as live chat is. */
    public static final Scope AS_LIVE_CHAT = new Scope(null, false);

    /** Texts of one language, read as live chat is. */
    public static Scope only(Language language) {
        return new Scope(language, false);
    }

    boolean asksForTheColumn() {
        return only != null || languageFromFile;
    }
}
