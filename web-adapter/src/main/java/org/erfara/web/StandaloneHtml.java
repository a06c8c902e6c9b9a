package org.erfara.web;

import java.util.Map;
import org.erfara.card.Card;
import org.erfara.words.Reader;

/** A card as a whole page that needs nothing else: to keep, to print, to send. */
public final class StandaloneHtml {
    private StandaloneHtml() {}

    /** The page, in the reader's language; it opens without a network and in dark or light as the reader likes. */
    public static String of(Card card, Reader reader) {
        return Templates.render("standalone", Map.of("card", card, "reader", reader));
    }
}
