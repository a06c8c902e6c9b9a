package org.erfara.card;

import java.util.List;

/**
 * A message of Erfara's.
 *
 * @param title what it is about; also read aloud and shown in notifications; not blank
 */
public record Card(String title, List<Block> blocks) {
    public Card {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a card needs a title");
        }
        blocks = List.copyOf(blocks);
    }

    /** A card with blocks given one by one. */
    public static Card of(String title, Block... blocks) {
        return new Card(title, List.of(blocks));
    }
}
