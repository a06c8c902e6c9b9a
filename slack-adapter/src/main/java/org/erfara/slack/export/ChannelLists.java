package org.erfara.slack.export;

import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/** The lists of channels and chats that lie in one workspace's folder. */
final class ChannelLists {
    private static final String[] PRIVATE = {"groups.json", "dms.json", "mpims.json"};

    private final Map<String, ListedChannel> byFolder = new HashMap<>();
    private final Archive archive;
    private final boolean publicKnown;

    private ChannelLists(Archive archive, String workspace) {
        this.archive = archive;
        this.publicKnown = read(workspace + "channels.json", false);
        for (String list : PRIVATE) {
            read(workspace + list, true);
        }
    }

    static ChannelLists in(Archive archive, String workspace) {
        return new ChannelLists(archive, workspace);
    }

    /** Whether channels.json is there. */
    boolean publicKnown() {
        return publicKnown;
    }

    @Nullable
    ListedChannel find(String folder) {
        return byFolder.get(FolderName.of(folder));
    }

    Map<String, ListedChannel> byFolder() {
        return byFolder;
    }

    private boolean read(String name, boolean isPrivate) {
        ZipEntry entry = archive.entry(name);
        if (entry == null) {
            return false;
        }
        try (JsonList<ListedChannel> list = JsonList.open(archive, entry, bytes -> {}, ListedChannel::read)) {
            for (ListedChannel next = list.next(); next != null; next = list.next()) {
                keep(isPrivate ? next.asPrivate() : next, name);
            }
        }
        return true;
    }

    /** Where two share a folder's name, the private one decides. */
    private void keep(ListedChannel channel, String list) {
        channel.folders().forEach(folder -> byFolder.merge(folder, channel, (a, b) -> a.isPrivate() ? a : b));
        if (byFolder.size() > ExportLimits.MOST_LISTED) {
            throw archive.problem("lists more than %,d channels in %s.".formatted(ExportLimits.MOST_LISTED, list));
        }
    }
}
