package org.erfara.listen;

/**
 * What an installation has decided about listening.
 *
 * @param discussionRequired whether a channel is listened to only after a {@link Discussion}
 */
public record ListenRules(Profile profile, boolean discussionRequired) {}
