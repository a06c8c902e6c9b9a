package org.erfara.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.erfara.card.Block;
import org.erfara.card.Card;
import org.erfara.words.Words;
import org.jspecify.annotations.Nullable;

/** The digest as a card. */
public final class DigestCard {
    private final Words words;
    private final List<Block> blocks = new ArrayList<>();

    private DigestCard(Words words) {
        this.words = words;
    }

    /** The card of a digest, in the language of these words. */
    public static Card of(Digest digest, Words words) {
        String title = words.get(
                "digest.title", digest.week().number(), words.day(digest.week().monday()));
        if (digest.themes().isEmpty()) {
            return Card.of(title, new Block.Paragraph(words.get("digest.quiet")));
        }
        DigestCard card = new DigestCard(words);
        digest.themes().forEach(card::add);
        card.blocks.add(new Block.Note(words.get("digest.promise", digest.minAskers())));
        return new Card(title, card.blocks);
    }

    private void add(Digest.Item item) {
        blocks.add(new Block.Heading(item.name()));
        summary(item.summary());
        blocks.add(new Block.Paragraph(words.get(
                "digest.counts",
                item.people(),
                item.units(),
                item.times(),
                item.weeks().size())));
        blocks.add(new Block.Trend(
                words.get("digest.trend." + item.direction().name().toLowerCase(Locale.ROOT)), item.weeks()));
        lines("digest.asked", item.questions());
        lines("digest.worked", item.worked());
        lines("digest.didnot", item.didNot());
        lines("digest.unanswered", item.unanswered());
        lines("digest.suggest", List.of(item.suggestion()));
        blocks.add(new Block.Divider());
    }

    private void summary(@Nullable String summary) {
        if (summary != null) {
            blocks.add(new Block.Paragraph(summary));
            blocks.add(new Block.Note(words.get("digest.polished")));
        }
    }

    private void lines(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Block.Bullets(words.get(key), lines));
        }
    }
}
