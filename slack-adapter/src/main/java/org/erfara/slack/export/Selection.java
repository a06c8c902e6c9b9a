package org.erfara.slack.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which folders are read: those of public channels that were asked for. A folder that no list knows may be private, so
 * it is left alone, unless there is no channels.json at all.
 */
final class Selection {
    /** Folders of direct messages, of group messages and of talk about a file, should no list name them. */
    private static final Pattern PRIVATE_FOLDER = Pattern.compile("D[A-Z0-9]{8,}|mpdm-.+|FC:.+");

    private static final int MOST_NAMES_SHOWN = 20;

    private final Map<String, ChannelLists> lists = new HashMap<>();
    private final Map<Folder, ListedChannel> chosen = new HashMap<>();
    private final Set<String> publicNames = new TreeSet<>();
    private final Set<String> unlisted = new TreeSet<>();
    private final Archive archive;
    private final ExportScope scope;
    private int privateFolders;

    private Selection(Archive archive, ExportScope scope) {
        this.archive = archive;
        this.scope = scope;
    }

    static Selection of(Archive archive, Set<Folder> folders, ExportScope scope) {
        Selection selection = new Selection(archive, scope);
        selection.lists("");
        folders.forEach(selection::decide);
        selection.checkNames();
        return selection;
    }

    /** The channel whose folder this is; null for folders that are not read. */
    @Nullable
    ListedChannel channel(Folder folder) {
        return chosen.get(folder);
    }

    Map<Folder, ListedChannel> chosen() {
        return chosen;
    }

    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (lists.values().stream().noneMatch(ChannelLists::publicKnown)) {
            warnings.add("There is no channels.json: the folders' names stand for the channels'.");
        }
        if (privateFolders > 0) {
            warnings.add("Folders of private channels or direct messages, which Erfara never reads: %d."
                    .formatted(privateFolders));
        }
        if (!unlisted.isEmpty()) {
            warnings.add("These folders are not in channels.json, may be private, and were not read: %s."
                    .formatted(shown(unlisted)));
        }
        return warnings;
    }

    private ChannelLists lists(String workspace) {
        return lists.computeIfAbsent(workspace, path -> {
            ChannelLists read = ChannelLists.in(archive, path);
            read.byFolder().values().stream()
                    .filter(channel -> !channel.isPrivate() && channel.name() != null)
                    .forEach(channel -> publicNames.add(channel.name()));
            return read;
        });
    }

    private void decide(Folder folder) {
        List<ChannelLists> known =
                workspacesAbove(folder.workspace()).stream().map(this::lists).toList();
        ListedChannel listed = known.stream()
                .map(list -> list.find(folder.name()))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
        if (listed == null && known.stream().anyMatch(ChannelLists::publicKnown)) {
            unlisted.add(folder.workspace() + folder.name());
        } else if (listed == null ? PRIVATE_FOLDER.matcher(folder.name()).matches() : listed.isPrivate()) {
            privateFolders++;
        } else {
            choose(folder, listed == null ? new ListedChannel(null, null, null, false) : listed);
        }
    }

    private void choose(Folder folder, ListedChannel listed) {
        String name = listed.name() == null ? folder.name() : listed.name();
        publicNames.add(name);
        if (scope.holds(name)) {
            chosen.put(folder, listed);
        }
    }

    /** The workspace's own path first, then every path it lies in. */
    static List<String> workspacesAbove(String workspace) {
        List<String> paths = new ArrayList<>(List.of(workspace));
        for (String path = workspace; !path.isEmpty(); ) {
            path = path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
            paths.add(path);
        }
        return paths;
    }

    private void checkNames() {
        Set<String> unknown = new TreeSet<>(scope.channels());
        publicNames.forEach(name -> unknown.remove(FolderName.of(name)));
        if (!unknown.isEmpty()) {
            throw archive.problem("has no public channel called %s (private ones are never read). It has: %s."
                    .formatted(shown(unknown), shown(publicNames)));
        }
    }

    private static String shown(Set<String> names) {
        String shown =
                names.stream().limit(MOST_NAMES_SHOWN).map(EntryName::shown).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMES_SHOWN ? shown + ", …" : shown;
    }
}
