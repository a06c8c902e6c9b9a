package org.erfara.card;

import java.net.URI;
import java.util.List;

/** Cards to render. */
final class CardSamples {
    private CardSamples() {}

    /** A card with every kind of block. */
    static Card everyBlock() {
        return Card.of(
                "This week",
                new Block.Heading("Exit tickets"),
                new Block.Paragraph("Asked by five people."),
                new Block.Trend("more than last week", List.of(0, 1, 2)),
                new Block.Bullets("Worked", List.of("Short ones", "On Fridays")),
                new Block.Divider(),
                new Block.Actions(List.of(new Block.Button("Plan it", "plan", "7"))),
                new Block.Link("Open the theme", URI.create("https://school.example/7?a=(1)&b=2")),
                new Block.Note("Nobody is named."));
    }

    /** A card whose every text is this one. */
    static Card saying(String text) {
        return Card.of(
                text,
                new Block.Heading(text),
                new Block.Paragraph(text),
                new Block.Trend(text, List.of(0, 1, 2)),
                new Block.Bullets(text, List.of(text, text)),
                new Block.Link(text, URI.create("https://school.example/")),
                new Block.Note(text));
    }
}
