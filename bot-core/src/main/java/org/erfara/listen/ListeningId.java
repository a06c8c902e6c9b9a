package org.erfara.listen;

import java.time.Instant;
import java.util.Optional;
import org.erfara.chat.ConversationId;

/** Names listening in the list of jobs, by when it was to end: once it is ended or renewed, nothing goes by this name. */
record ListeningId(Instant since, Instant until, ConversationId channel) {
    private static final String SEPARATOR = "/";
    private static final int PARTS = 3;

    static ListeningId of(Listening listening) {
        return new ListeningId(listening.since(), listening.until(), listening.channel());
    }

    /** The last part may hold anything. */
    static ListeningId parse(String written) {
        String[] parts = written.split(SEPARATOR, PARTS);
        return new ListeningId(moment(parts[0]), moment(parts[1]), new ConversationId(parts[2]));
    }

    private static Instant moment(String millis) {
        return Instant.ofEpochMilli(Long.parseLong(millis));
    }

    Optional<Listening> find(ListeningTx tx) {
        return tx.listenings(channel).stream()
                .filter(one -> one.since().equals(since) && one.until().equals(until))
                .findFirst();
    }

    @Override
    public String toString() {
        return since.toEpochMilli() + SEPARATOR + until.toEpochMilli() + SEPARATOR + channel.value();
    }
}
