package org.erfara.chat;

import java.util.Map;
import org.erfara.card.Card;
import org.erfara.card.Form;

/** What a person gets back at once for a gesture. */
public sealed interface Reply {
    /** A card only this person sees. */
    record Whisper(Card card) implements Reply {}

    /** Nothing is said. */
    record Silence() implements Reply {}

    /** A dialog opens. */
    record Dialog(Form form) implements Reply {}

    /**
     * The dialog stays open, with a sentence at each field that needs another look.
     *
     * @param problems by the names of the inputs; not empty
     */
    record TryAgain(Map<String, String> problems) implements Reply {
        public TryAgain {
            problems = Map.copyOf(problems);
        }
    }
}
