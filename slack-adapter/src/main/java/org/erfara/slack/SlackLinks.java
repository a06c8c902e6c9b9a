package org.erfara.slack;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.erfara.chat.Links;
import org.erfara.chat.MessageRef;

/**
 * Links to messages in Slack: {@code slack.com/archives/CHANNEL/pTIMESTAMP} leads a signed-in member to their workspace (<a
 * href="https://docs.slack.dev/reference/methods/chat.getPermalink">chat.getPermalink</a> gives the same with the
 * workspace's own host).
 */
public final class SlackLinks implements Links {
    private static final Pattern CONVERSATION = Pattern.compile("slack:[^:]+:([\\w-]+)");

    @Override
    public Optional<URI> to(MessageRef ref) {
        Matcher matcher = CONVERSATION.matcher(ref.conversation().value());
        return matcher.matches()
                ? Optional.of(URI.create("https://slack.com/archives/" + matcher.group(1) + "/p"
                        + ref.id().replace(".", "")))
                : Optional.empty();
    }
}
