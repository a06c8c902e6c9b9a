package org.erfara.slack.export;

import org.erfara.chat.ConversationId;
import org.erfara.chat.MessageRef;
import org.erfara.listen.Channel;

/** A channel that is read, with the workspace its people are in unless a list says otherwise. */
record ExportChannel(Channel channel, String team) {
    /** The folder's name stands for what the list does not say. */
    static ExportChannel of(String team, Folder folder, ListedChannel listed) {
        String plain = FolderName.of(folder.name());
        String name = listed.name() == null ? plain : listed.name();
        ConversationId id = new ConversationId("slack:" + team + ":" + (listed.id() == null ? plain : listed.id()));
        return new ExportChannel(new Channel(id, name, name, true), team);
    }

    MessageRef message(String ts) {
        return new MessageRef(channel.id(), ts);
    }
}
