package org.erfara.web.playground;

import org.erfara.chat.ChatEvent;
import org.erfara.chat.PersonId;
import org.erfara.tag.Kind;
import org.erfara.tag.Leave;

/**
 * Something that was marked as useful before the school moved in.
 *
 * @param leave what its author said to that
 */
public record Marked(ChatEvent.MessagePosted message, PersonId by, Kind kind, Leave leave) {}
