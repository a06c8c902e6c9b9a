package org.erfara.capture;

import java.time.Instant;
import org.erfara.chat.MessageRef;

/**
 * What a conversation is about just now.
 *
 * @param question the message that asked
 * @param at when the last message was written that belongs to it
 */
public record Talk(MessageRef question, Instant at) {}
