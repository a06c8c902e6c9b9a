package org.erfara.slack.export;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.erfara.chat.Delivery;
import org.erfara.chat.Drops;
import org.erfara.listen.Channel;

/**
 * A Slack export: the public channels of one workspace, or of the workspaces of an Enterprise Grid organisation. Read
 * as a stream: memory grows with the people, the channels and the days in it, never with the messages. Private
 * channels and direct messages are never read.
 */
public final class SlackExport implements AutoCloseable {
    private static final String TEAM_NOBODY_NAMES = "T0";

    private final Map<Folder, ExportChannel> channels = new HashMap<>();
    private final Archive archive;
    private final ExportScope scope;
    private final Contents contents;
    private final Checking checking;

    private SlackExport(Archive archive, ExportScope scope, ExportProgress progress) {
        this.archive = archive;
        this.scope = scope;
        this.contents = Contents.of(archive, scope);
        this.checking = new Checking(archive, counted(progress));
        contents.days().forEach(checking::check);
        contents.selection().chosen().forEach((folder, listed) -> channels.put(folder, channel(folder, listed)));
    }

    /**
     * Opens an export and reads it through once, so that what is wrong with it is found before anything is kept.
     *
     * @throws ExportProblem if it is no export, is damaged, or lacks a channel that was asked for
     */
    public static SlackExport open(Path zip, ExportScope scope, ExportProgress progress) {
        Archive archive = Archive.open(zip);
        try {
            return new SlackExport(archive, scope, progress);
        } catch (ExportProblem e) {
            archive.close();
            throw e;
        }
    }

    /** The public channels in scope that have messages, all switched on, by name. */
    public List<Channel> channels() {
        return channels.values().stream()
                .map(ExportChannel::channel)
                .distinct()
                .sorted(Comparator.comparing(Channel::name)
                        .thenComparing(channel -> channel.id().value()))
                .toList();
    }

    /** Sentences for people about what is missing or was left out on purpose; often none. */
    public List<String> warnings() {
        return contents.warnings();
    }

    /**
     * What happened in the channels, in order of time, read while it is asked for. Reading again, or reading a later
     * export of the same workspace, gives the same ids for the same happenings.
     *
     * @param drops told of everything that gives no delivery
     */
    public Iterator<Delivery> deliveries(Drops drops, ExportProgress progress) {
        LongConsumer read = counted(progress);
        Timeline timeline = new Timeline(contents.days().iterator(), file -> open(file, read));
        return new Deliveries(timeline, waiting -> new Interpreter(contents.people(), scope, waiting, drops));
    }

    private ChannelDay open(DayFile file, LongConsumer read) {
        ExportChannel channel = Objects.requireNonNull(channels.get(file.folder()));
        return new ChannelDay(
                channel, file.open(archive, read), !checking.unsorted().contains(file));
    }

    private LongConsumer counted(ExportProgress progress) {
        long[] sum = {0};
        return bytes -> progress.at(sum[0] += bytes, contents.bytes());
    }

    private ExportChannel channel(Folder folder, ListedChannel listed) {
        String own = listed.team();
        String home = own == null ? contents.team(folder.workspace()) : own;
        String named = home == null ? checking.team(folder.workspace()) : home;
        return ExportChannel.of(named == null ? TEAM_NOBODY_NAMES : named, folder, listed);
    }

    @Override
    public void close() {
        archive.close();
    }
}
