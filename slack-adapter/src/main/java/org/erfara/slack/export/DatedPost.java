package org.erfara.slack.export;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.erfara.chat.MessageRef;
import org.erfara.chat.PersonId;
import org.erfara.slack.SlackText;
import org.jspecify.annotations.Nullable;

/** A post whose time can be read, in its channel. */
record DatedPost(Post post, String ts, Instant at, ExportChannel channel) {
    MessageRef ref() {
        return channel.message(ts);
    }

    /** The message it answers; a thread's first message names itself. */
    @Nullable
    MessageRef thread() {
        boolean answers = SlackTime.of(post.thread) != null && !ts.equals(post.thread);
        return answers && post.thread != null ? channel.message(post.thread) : null;
    }

    PersonId person(String user, People people) {
        return people.id(user, channel.team());
    }

    Set<PersonId> mentions(SlackText text, People people) {
        return text.mentions().stream().map(user -> person(user, people)).collect(Collectors.toUnmodifiableSet());
    }
}
