package org.erfara.intake;

import java.util.List;
import org.erfara.capture.WordPrint;
import org.erfara.chat.Delivery;
import org.erfara.text.Language;
import org.erfara.text.Outcome;
import org.erfara.text.Vector;
import org.jspecify.annotations.Nullable;

/**
 * A delivery with all that its text says; worked out before any transaction begins.
 *
 * @param text personal data masked; empty if the event has no text
 * @param words a print of its content words
 * @param nods whether it would say nothing of its own as a reply
 * @param asked what it asks, or null if nothing
 */
record Analysed(
        Delivery delivery,
        String text,
        WordPrint words,
        Language language,
        Outcome outcome,
        boolean nods,
        @Nullable Asking asked) {

    /**
     * @param text the asking sentences
     */
    record Asking(String text, Vector vector) {}

    static Analysed wordless(Delivery delivery) {
        return new Analysed(delivery, "", WordPrint.of(List.of()), Language.UNSURE, Outcome.UNKNOWN, true, null);
    }
}
