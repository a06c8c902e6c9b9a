package org.erfara.listen;

import org.erfara.chat.ConversationId;

/**
 * A channel Erfara knows of.
 *
 * @param name as people see it, without {@code #}
 * @param unit the school, department or team it belongs to; the channel's own name where nobody said
 * @param heard whether what is imported of it is heard; live talk is by a {@link Listening} only
 */
public record Channel(ConversationId id, String name, String unit, boolean heard) {}
