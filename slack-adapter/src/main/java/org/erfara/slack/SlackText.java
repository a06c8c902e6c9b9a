package org.erfara.slack;

import java.util.Set;

/**
 * What a Slack message says, without Slack's markup.
 *
 * @param plain plain text; empty where the message says nothing
 * @param mentions the Slack ids of the people it names, which {@code plain} leaves out
 */
public record SlackText(String plain, Set<String> mentions) {
    public SlackText {
        mentions = Set.copyOf(mentions);
    }
}
