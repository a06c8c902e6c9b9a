package org.erfara.question;

import java.time.Instant;
import org.erfara.chat.MessageRef;
import org.erfara.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody wanted to know.
 *
 * @param ref the message that asked
 * @param thread the first message of the thread it was asked in, or null outside threads
 * @param asker who asked, as a keyed hash: distinct people can be counted, nobody can be named
 * @param text the asking sentences, personal data masked
 * @param group the number of the group it belongs to
 */
public record Question(
        MessageRef ref,
        @Nullable MessageRef thread,
        Instant at,
        String asker,
        Language language,
        String text,
        long group) {

    /** The same question in another group. */
    public Question in(long otherGroup) {
        return new Question(ref, thread, at, asker, language, text, otherGroup);
    }

    /** The same question in other words; not yet in a group. */
    public Question reworded(String newText, Language newLanguage) {
        return new Question(ref, thread, at, asker, newLanguage, newText, 0);
    }
}
