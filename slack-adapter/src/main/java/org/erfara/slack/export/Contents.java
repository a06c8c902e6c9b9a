package org.erfara.slack.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What of an export is read, found from its list of entries and its small files; no day file is opened for it. */
final class Contents {
    private static final List<String> LISTS = List.of("channels.json", "users.json", "org_users.json");

    private final Archive archive;
    private final Selection selection;
    private final People people;
    private final List<List<DayFile>> days;
    private final long bytes;

    private Contents(Archive archive, FolderTree tree, ExportScope scope) {
        this.archive = archive;
        this.selection = Selection.of(archive, tree.folders(), scope);
        this.people = People.in(archive, workspaces(tree));
        this.days = tree.days().stream()
                .map(this::selected)
                .filter(day -> !day.isEmpty())
                .toList();
        this.bytes = sumOfBytes();
    }

    static Contents of(Archive archive, ExportScope scope) {
        FolderTree tree = FolderTree.of(archive);
        if (tree.folders().isEmpty() && LISTS.stream().allMatch(list -> archive.entry(list) == null)) {
            throw archive.problem("is not a Slack export: it has neither channels nor a list of channels.");
        }
        return new Contents(archive, tree, scope);
    }

    private static Set<String> workspaces(FolderTree tree) {
        Set<String> workspaces = new TreeSet<>(List.of(""));
        tree.folders().forEach(folder -> workspaces.addAll(Selection.workspacesAbove(folder.workspace())));
        return workspaces;
    }

    private List<DayFile> selected(List<DayFile> day) {
        List<DayFile> selected = day.stream()
                .filter(file -> selection.channel(file.folder()) != null)
                .toList();
        HashSet<DayFile> once = new HashSet<>();
        selected.stream().filter(file -> !once.add(file)).findFirst().ifPresent(file -> {
            throw archive.problem("holds %s twice.".formatted(EntryName.shown(file.path())));
        });
        return selected;
    }

    private long sumOfBytes() {
        long sum = days.stream()
                .flatMap(List::stream)
                .mapToLong(file -> file.entry(archive).getSize())
                .sum();
        if (sum > ExportLimits.LARGEST_TOTAL) {
            throw archive.problem("unpacks to more than %d GB. Import its channels one by one with --channel."
                    .formatted(ExportLimits.LARGEST_TOTAL >> 30));
        }
        return sum;
    }

    /** The day files that are read, the earliest day first. */
    List<List<DayFile>> days() {
        return days;
    }

    /** How much those hold, unpacked. */
    long bytes() {
        return bytes;
    }

    People people() {
        return people;
    }

    Selection selection() {
        return selection;
    }

    /** The team of a workspace, as the nearest list of people has it. */
    @Nullable
    String team(String workspace) {
        for (String path : Selection.workspacesAbove(workspace)) {
            String home = people.home(path);
            if (home != null) {
                return home;
            }
        }
        return null;
    }

    List<String> warnings() {
        List<String> warnings = new ArrayList<>(selection.warnings());
        if (people.isEmpty()) {
            warnings.add("There is no users.json: bots are known only where a message says so.");
        }
        return warnings;
    }
}
