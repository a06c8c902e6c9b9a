package org.erfara.slack.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

/**
 * Where things lie in the ZIP file. A day file lies in a channel's folder, that in its workspace's; a workspace is the
 * whole file, or a folder such as {@code teams/north/} on Enterprise Grid, or the folder somebody packed again.
 */
final class FolderTree {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}\\.json");
    private static final String MAC_LEFTOVERS = "__MACOSX/";

    private final Map<Folder, Folder> folders = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<DayFile>> days = new TreeMap<>();

    static FolderTree of(Archive archive) {
        FolderTree tree = new FolderTree();
        archive.entries()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .forEach(tree::add);
        return tree;
    }

    private void add(String entry) {
        int day = entry.lastIndexOf('/') + 1;
        if (day > 1
                && !entry.startsWith(MAC_LEFTOVERS)
                && DAY.matcher(entry.substring(day)).matches()) {
            int folder = entry.lastIndexOf('/', day - 2) + 1;
            add(new Folder(entry.substring(0, folder), entry.substring(folder, day - 1)), entry.substring(day));
        }
    }

    /** Two million day files are kept in little memory: they share their folders and their names. */
    private void add(Folder folder, String day) {
        String name = names.computeIfAbsent(day, known -> known);
        Folder shared = folders.computeIfAbsent(folder, known -> known);
        days.computeIfAbsent(name, first -> new ArrayList<>()).add(new DayFile(shared, name));
    }

    Set<Folder> folders() {
        return folders.keySet();
    }

    /** The day files of each day, the earliest day first. */
    Collection<List<DayFile>> days() {
        return days.values();
    }
}
