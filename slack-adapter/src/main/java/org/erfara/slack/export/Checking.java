package org.erfara.slack.export;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/**
 * Reads all day files through once, before anything of them is used: a broken one is found while nothing has been
 * kept. It also learns what the second reading needs: which files are not in order of time, and which workspace
 * messages name.
 */
final class Checking {
    private final Archive archive;
    private final LongConsumer read;
    private final Set<DayFile> unsorted = new HashSet<>();
    private final Map<String, Map<String, Integer>> teams = new HashMap<>();

    Checking(Archive archive, LongConsumer read) {
        this.archive = archive;
        this.read = read;
    }

    void check(List<DayFile> day) {
        day.forEach(this::check);
    }

    Set<DayFile> unsorted() {
        return unsorted;
    }

    /** The team most messages of this workspace name; null where none does. */
    @Nullable
    String team(String workspace) {
        return teams.getOrDefault(workspace, Map.of()).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private void check(DayFile file) {
        Instant latest = Instant.MIN;
        try (JsonList<Post> posts = file.open(archive, read)) {
            for (Post post = posts.next(); post != null; post = posts.next()) {
                latest = check(post, latest, file);
                countTeam(post, file.folder().workspace());
            }
        }
    }

    private Instant check(Post post, Instant latest, DayFile file) {
        Instant at = post.at();
        if (at != null && at.isBefore(latest)) {
            markUnsorted(file);
        }
        return at == null || at.isBefore(latest) ? latest : at;
    }

    private void markUnsorted(DayFile file) {
        ZipEntry entry = file.entry(archive);
        if (entry.getSize() > ExportLimits.LARGEST_TO_SORT) {
            throw archive.problem("has a day of more than %d MB, %s, that is not in order of time, as Slack writes it."
                    .formatted(ExportLimits.LARGEST_TO_SORT >> 20, EntryName.shown(entry.getName())));
        }
        unsorted.add(file);
    }

    private void countTeam(Post post, String workspace) {
        String team = SlackId.orNull(post.team);
        if (team != null) {
            teams.computeIfAbsent(workspace, first -> new HashMap<>()).merge(team, 1, Integer::sum);
        }
    }
}
