package org.erfara.tag;

import java.util.List;
import java.util.stream.Stream;
import org.erfara.words.Words;

/** What may be told of a tag: quotes as their authors allow, notes, and a facilitator's paraphrase, marked as one. */
public final class Told {
    private Told() {}

    /** Line by line, in a reader's language; nothing of words whose author has not said yes. */
    public static Stream<String> of(Tag tag, List<Quote> quotes, Words words) {
        return Stream.of(
                        quotes.stream().filter(quote -> quote.leave().travels()).map(quote -> line(quote, words)),
                        Stream.of(tag.words()),
                        Stream.of(tag.paraphrase())
                                .filter(text -> !text.isBlank())
                                .map(text -> words.get("told.paraphrase", text)))
                .flatMap(lines -> lines)
                .filter(line -> !line.isBlank());
    }

    private static String line(Quote quote, Words words) {
        String name = quote.name();
        return quote.leave() == Leave.NAMED && name != null
                ? words.get("told.named", quote.words(), name)
                : quote.words();
    }
}
