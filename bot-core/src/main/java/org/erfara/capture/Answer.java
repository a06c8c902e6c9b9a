package org.erfara.capture;

import java.time.Instant;
import org.erfara.chat.MessageRef;
import org.erfara.text.Outcome;

/**
 * A message that answers a question.
 *
 * @param ref the answering message
 * @param question the message that asked
 * @param text personal data masked; never the writer's name
 * @param outcome what became of it, as far as somebody said
 */
public record Answer(MessageRef ref, MessageRef question, Instant at, String text, Outcome outcome) {
    Answer that(Outcome became) {
        return new Answer(ref, question, at, text, became);
    }
}
