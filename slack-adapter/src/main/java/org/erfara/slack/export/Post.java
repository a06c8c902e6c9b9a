package org.erfara.slack.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One object of a day file, as written; every field may be missing. */
final class Post {
    record Reaction(String emoji, String user) {}

    final List<Reaction> reactions = new ArrayList<>(0);

    @Nullable
    String type;

    @Nullable
    String subtype;

    @Nullable
    String ts;

    @Nullable
    String thread;

    @Nullable
    String user;

    @Nullable
    String userTeam;

    @Nullable
    String team;
    /** Still in Slack's markup. */
    @Nullable
    String text;
    /** Whether there was a text too long to keep. */
    boolean tooLong;

    boolean byApp;

    @Nullable
    String edited;
    /** The {@code ts} of what a {@code message_deleted} took away. */
    @Nullable
    String deleted;
    /** The message as a {@code message_changed} left it. */
    @Nullable
    Post changed;

    @Nullable
    Instant at() {
        return SlackTime.of(ts);
    }
}
