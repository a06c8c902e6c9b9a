package org.erfara.store;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import org.erfara.chat.ConversationId;
import org.erfara.listen.Channel;
import org.erfara.listen.ChannelTx;

interface InMemoryChannels extends ChannelTx {
    Tables tables();

    @Override
    default void putChannel(Channel channel) {
        tables().channels().put(channel.id(), channel);
    }

    @Override
    default Optional<Channel> channel(ConversationId id) {
        return Optional.ofNullable(tables().channels().get(id));
    }

    @Override
    default List<Channel> channels() {
        return tables().channels().values().stream()
                .sorted(comparing(Channel::name)
                        .thenComparing(channel -> channel.id().value()))
                .toList();
    }
}
