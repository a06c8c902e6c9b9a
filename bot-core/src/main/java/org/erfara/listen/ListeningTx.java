package org.erfara.listen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.erfara.chat.ConversationId;

/** What a store keeps of listening. */
public interface ListeningTx extends ChannelTx {
    /** Adds it or replaces the one that began in the same channel at the same moment. */
    void putListening(Listening listening);

    /** All there ever was in a channel, oldest first. */
    List<Listening> listenings(ConversationId channel);

    /** That by which a channel is heard at a moment, if it is; of several the newest. */
    default Optional<Listening> listening(ConversationId channel, Instant moment) {
        return listenings(channel).stream().filter(one -> one.covers(moment)).reduce((older, newer) -> newer);
    }
}
