package org.erfara.capture;

import java.time.Instant;
import org.erfara.chat.MessageRef;
import org.erfara.text.Outcome;

/**
 * A message that answers a question.
 *
 * @param ref the answering message
 * @param question the message that asked
 * @param by who wrote it, as a keyed hash; what it says is not kept with it
 * @param outcome what became of it, as far as somebody said
 */
public record Answer(MessageRef ref, MessageRef question, Instant at, String by, Outcome outcome) {
    Answer that(Outcome became) {
        return new Answer(ref, question, at, by, became);
    }
}
