package org.erfara.slack.export;

import java.io.Closeable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One channel's posts of one day in order of time, read as they are asked for. */
final class ChannelDay implements Closeable {
    /** Gives the next post, or null when there are no more. */
    private interface Source {
        @Nullable
        Post next();
    }

    private final ExportChannel channel;
    private final JsonList<Post> file;
    private final Source source;
    private Instant at = Instant.MIN;
    private @Nullable Post first;

    ChannelDay(ExportChannel channel, JsonList<Post> file, boolean sorted) {
        this.channel = channel;
        this.file = file;
        this.source = sorted ? file::next : sorted(file);
        passFirst();
    }

    private static Source sorted(JsonList<Post> file) {
        List<Post> posts = new ArrayList<>();
        for (Post post = file.next(); post != null; post = file.next()) {
            posts.add(post);
        }
        posts.sort(Comparator.comparing(post -> post.at() == null ? Instant.MIN : post.at()));
        Iterator<Post> inOrder = posts.iterator();
        return () -> inOrder.hasNext() ? inOrder.next() : null;
    }

    ExportChannel channel() {
        return channel;
    }

    /** Its first post that was not passed yet; null when all are. */
    @Nullable
    Post first() {
        return first;
    }

    /** When its first post was written; a post without a time goes with the one before it. */
    Instant at() {
        return at;
    }

    void passFirst() {
        first = source.next();
        Instant next = first == null ? null : first.at();
        at = next == null ? at : next;
    }

    @Override
    public void close() {
        file.close();
    }
}
