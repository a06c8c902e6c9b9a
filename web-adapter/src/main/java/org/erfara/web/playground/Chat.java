package org.erfara.web.playground;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.erfara.words.Reader;
import org.jspecify.annotations.Nullable;

/** The playground's chat as it stands after all that happened. Not thread-safe. */
final class Chat {
    private final Map<String, Post> posts = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Instant> seen = new HashMap<>();
    private final Map<String, Reader> languages = new HashMap<>();
    private Instant last = Instant.EPOCH;
    private @Nullable Instant opened;
    private int lines;

    void apply(Line line) {
        lines++;
        last = line.at().isAfter(last) ? line.at() : last;
        if (line instanceof Line.Said said) {
            add(Post.of(said));
        } else if (line instanceof Line.Shown shown) {
            add(Post.of(shown));
        } else if (line instanceof Line.Posted posted) {
            add(Post.of(posted));
        } else if (line instanceof Line.Deleted deleted) {
            posts.remove(deleted.id());
        } else if (line instanceof Line.Seen read) {
            seen.put(key(read.room(), read.who()), read.at());
        } else if (line instanceof Line.Chose chose) {
            languages.put(chose.who(), chose.language());
        } else if (line instanceof Line.Moved moved && opened == null) {
            opened = moved.at();
        } else {
            change(line);
        }
    }

    /** How much has happened. */
    int lines() {
        return lines;
    }

    private void change(Line line) {
        if (line instanceof Line.Edited edited) {
            change(edited.id(), post -> post.saying(edited.text()));
        } else if (line instanceof Line.Reacted reacted) {
            change(reacted.id(), post -> post.with(reacted.emoji(), reacted.who()));
        } else if (line instanceof Line.Unreacted unreacted) {
            change(unreacted.id(), post -> post.without(unreacted.emoji(), unreacted.who()));
        }
    }

    private void add(Post post) {
        posts.put(post.id(), post);
        known.add(post.id());
    }

    private void change(String id, UnaryOperator<Post> change) {
        posts.computeIfPresent(id, (key, post) -> change.apply(post));
    }

    private static String key(String room, String who) {
        return room + " " + who;
    }

    /** The message, unless it was never there or was taken away. */
    Optional<Post> post(String id) {
        return Optional.ofNullable(posts.get(id));
    }

    /** Whether there ever was such a message. */
    boolean knew(String id) {
        return known.contains(id);
    }

    /** What somebody sees in a room, threads included, oldest first. */
    List<Post> in(String room, String who) {
        return posts.values().stream()
                .filter(post -> post.room().equals(room) && post.visibleTo(who))
                .toList();
    }

    /** The messages of others that somebody has not read, oldest first. */
    List<Post> unread(String room, String who) {
        Instant since = seen.getOrDefault(key(room, who), opened == null ? last : opened);
        return in(room, who).stream()
                .filter(post -> post.at().isAfter(since) && !who.equals(post.author()))
                .toList();
    }

    Optional<Reader> language(String who) {
        return Optional.ofNullable(languages.get(who));
    }

    /** When the playground opened; empty before. */
    Optional<Instant> opened() {
        return Optional.ofNullable(opened);
    }

    /** The latest moment of all that happened. */
    Instant last() {
        return last;
    }
}
