package org.erfara.capture;

import java.time.Instant;
import org.erfara.chat.MessageRef;
import org.erfara.text.Outcome;

/**
 * A question that was answered and of which somebody said what became of it.
 *
 * @param question the message that asked
 * @param outcome what became of it; the latest word counts
 * @param at when that was said
 */
public record Exchange(MessageRef question, Outcome outcome, Instant at) {}
