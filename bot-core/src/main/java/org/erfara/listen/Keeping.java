package org.erfara.listen;

import java.time.Duration;

/**
 * How long what is heard is kept at most, as the notice says.
 *
 * @param questions with their answers
 * @param messages all others, so that they can be marked as useful
 */
public record Keeping(Duration questions, Duration messages) {}
