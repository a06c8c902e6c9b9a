package org.erfara.invite;

import java.time.Instant;
import org.erfara.chat.MessageRef;

/**
 * Somebody was asked whether something helped them. Kept only so that nobody is asked often.
 *
 * @param person as a keyed hash
 * @param question what they had asked
 * @param answered whether they pressed anything on it
 */
public record Invitation(String person, MessageRef question, Instant at, boolean answered) {
    Invitation thatWasAnswered() {
        return new Invitation(person, question, at, true);
    }
}
