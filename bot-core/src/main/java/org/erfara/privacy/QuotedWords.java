package org.erfara.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.erfara.tag.Quote;
import org.erfara.tag.Tagging;

/** What tags quote of somebody. It goes with the tag, or when they say so. */
final class QuotedWords implements RecordKind {
    /** Those that can be taken back one by one. */
    static final String NAME = "quotes";

    private final Tagging tagging;

    QuotedWords(Tagging tagging) {
        this.tagging = tagging;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<PersonalRecord> of(PrivacyTx tx, DataSubject who) {
        return tx.quotesBy(who.hash()).stream().map(QuotedWords::record).toList();
    }

    private static PersonalRecord record(Quote quote) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("leave", quote.leave().name());
        if (quote.name() != null) {
            details.put("name", quote.name());
        }
        if (quote.contact() != null) {
            details.put("contact", quote.contact().value());
        }
        return new PersonalRecord(quote.ref(), quote.at(), quote.words(), details);
    }

    @Override
    public void erase(PrivacyTx tx, DataSubject who) {
        tx.quotesBy(who.hash()).stream().map(Quote::ref).distinct().forEach(ref -> tagging.forget(tx, ref));
    }
}
