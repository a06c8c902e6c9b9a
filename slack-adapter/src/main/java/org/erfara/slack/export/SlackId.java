package org.erfara.slack.export;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ids of people, channels and workspaces. Slack's are capitals and digits; other tools that write exports are freer. */
final class SlackId {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

    private SlackId() {}

    static @Nullable String orNull(@Nullable String id) {
        return id != null && ID.matcher(id).matches() ? id : null;
    }
}
