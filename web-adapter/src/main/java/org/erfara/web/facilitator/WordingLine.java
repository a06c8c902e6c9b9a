package org.erfara.web.facilitator;

import java.net.URI;
import org.erfara.theme.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A wording with why it is where it is.
 *
 * @param value names it in a form
 * @param html the wording with the words marked that it shares, safe to show
 * @param talk where it was said, or null if there is no way there
 */
public record WordingLine(
        Wording wording,
        String value,
        String html,
        @Nullable URI talk) {}
