package org.erfara.web.facilitator;

import java.net.URI;
import java.util.List;
import org.erfara.tag.Quote;
import org.erfara.tag.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A tag as a facilitator reads it. Words whose author has not said yes are not in it.
 *
 * @param talk where it was said, or null where there is nothing to lead to
 */
public record TagLine(
        Tag tag, List<QuoteLine> quotes, @Nullable URI talk) {
    /**
     * A quote, as far as it may be read.
     *
     * @param words null unless the author has said yes
     * @param leave the end of its key in the bundles
     */
    public record QuoteLine(
            @Nullable String words, @Nullable String name, String leave) {
        static QuoteLine of(Quote quote) {
            return new QuoteLine(
                    quote.leave().travels() ? quote.words() : null,
                    quote.name(),
                    quote.leave().name());
        }
    }
}
