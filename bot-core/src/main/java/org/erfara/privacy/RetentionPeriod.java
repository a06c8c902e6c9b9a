package org.erfara.privacy;

import java.time.Duration;
import java.util.Locale;

/** How long something is kept. An installation may choose less, never more. */
public enum RetentionPeriod {
    /** So that what comes back once a term can be seen. */
    QUESTIONS(90),
    /** A question asked on Friday is answered on Monday. */
    MESSAGES(3),
    /** No longer than the questions they answer. */
    ANSWERS(90),
    /** Time enough for a facilitator to look at it. */
    TAGS_NOT_LIFTED(60),
    /** An export of a year, imported again, is not heard twice. */
    SEEN(365),
    /** After invitations let pass Erfara waits up to 64 days; a little longer, so that it knows. */
    INVITATIONS(90),
    /** Claims lapse after three years in Denmark and in Norway; until then somebody may ask for proof. */
    ERASURES(3 * 365);

    private final Duration longest;

    RetentionPeriod(int days) {
        this.longest = Duration.ofDays(days);
    }

    /** As it is called in settings. */
    public String setting() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** At most so long; what is kept where nobody chooses less. */
    public Duration longest() {
        return longest;
    }
}
