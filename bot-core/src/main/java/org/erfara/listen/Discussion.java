package org.erfara.listen;

import java.time.LocalDate;

/**
 * What was talked through with the employees' representatives before a channel is listened to (in Norway
 * arbeidsmiljøloven § 9-2, in Denmark MED-rammeaftalen § 7).
 *
 * @param on the day
 * @param decision with whom, and what was decided; not blank
 * @param review when it is to be looked at again together
 */
public record Discussion(LocalDate on, String decision, LocalDate review) {
    public Discussion {
        if (decision.isBlank()) {
            throw new IllegalArgumentException("a discussion needs what was decided");
        }
    }
}
