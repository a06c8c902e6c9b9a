package org.erfara.web.playground;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as somebody sees it.
 *
 * @param post the message itself
 * @param author null if Erfara wrote it
 * @param html what it says, safe to show
 * @param day the day it opens, in words, or null if the message before is of the same day
 * @param time of day
 * @param own whether the one who looks wrote it
 * @param reactions by the order in which they came
 * @param replies how many answers its thread holds
 */
public record PostView(
        Post post,
        @Nullable Colleague author,
        String html,
        @Nullable String day,
        String time,
        boolean own,
        List<Reaction> reactions,
        int replies) {
    /**
     * A reaction to a message.
     *
     * @param name as Slack names it
     * @param people who reacted, by their first names
     * @param mine whether the one who looks is among them
     */
    public record Reaction(String name, String sign, List<String> people, boolean mine) {}
}
