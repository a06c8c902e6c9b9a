package org.erfara.listen;

import java.util.List;
import java.util.Optional;
import org.erfara.chat.ConversationId;

/** What a store keeps of channels. */
public interface ChannelTx {
    /** Adds the channel or replaces the one with the same id. */
    void putChannel(Channel channel);

    /** The channel with this id, if known. */
    Optional<Channel> channel(ConversationId id);

    /** All channels, by name. */
    List<Channel> channels();
}
