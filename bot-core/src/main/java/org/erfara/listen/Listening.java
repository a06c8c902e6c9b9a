package org.erfara.listen;

import java.time.Instant;
import org.erfara.chat.ConversationId;
import org.jspecify.annotations.Nullable;

/**
 * That a channel is listened to for a time.
 *
 * @param since the first moment; to the millisecond
 * @param until the first moment after it; at the end of a day, or earlier where somebody ended or renewed it
 * @param discussion what was talked through before, or null where that is not asked for
 */
public record Listening(
        ConversationId channel,
        Instant since,
        Instant until,
        @Nullable Discussion discussion) {
    public Listening {
        if (until.isBefore(since)) {
            throw new IllegalArgumentException("listening ends before it begins");
        }
    }

    /** Whether what happens at this moment is heard. */
    public boolean covers(Instant moment) {
        return !moment.isBefore(since) && moment.isBefore(until);
    }

    /** The same, ended at another moment. */
    public Listening until(Instant end) {
        return new Listening(channel, since, end, discussion);
    }
}
