package org.erfara.intake;

import java.util.List;
import java.util.Map;
import org.erfara.capture.WordPrint;
import org.erfara.chat.Delivery;
import org.erfara.guard.Guarded;
import org.erfara.text.Language;
import org.erfara.text.Outcome;
import org.erfara.text.Vector;
import org.jspecify.annotations.Nullable;

/**
 * A delivery with all that its text says; worked out before any transaction begins.
 *
 * @param said what may be stored of its text; nothing if the event has none
 * @param words a print of its content words
 * @param nods whether it would say nothing of its own as a reply
 * @param asked what it asks, or null if nothing
 */
record Analysed(
        Delivery delivery,
        Guarded said,
        WordPrint words,
        Language language,
        Outcome outcome,
        boolean nods,
        @Nullable Asking asked) {

    /**
     * What a message asks.
     *
     * @param text the asking sentences
     * @param reading how they are read if nothing is known of where they are asked
     * @param where how they are read otherwise, by the language that is usual where they are asked
     */
    record Asking(String text, Reading reading, Map<Language, Reading> where) {
        /** Whether it matters what is usual. */
        boolean dependsOnPlace() {
            return !where.isEmpty();
        }

        Reading where(Language usual) {
            return where.getOrDefault(usual, reading);
        }
    }

    /** A language the words are taken for, and what they mean in it. */
    record Reading(Language language, Vector vector) {}

    String text() {
        return said.text();
    }

    static Analysed wordless(Delivery delivery) {
        return new Analysed(
                delivery, Guarded.NOTHING, WordPrint.of(List.of()), Language.UNSURE, Outcome.UNKNOWN, true, null);
    }
}
