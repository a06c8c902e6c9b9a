package org.erfara.web.playground;

import java.time.Instant;
import org.erfara.card.Card;
import org.erfara.words.Reader;
import org.jspecify.annotations.Nullable;

/** One thing that happened in the playground, as it is kept. People and rooms are named by their short ids. */
sealed interface Line {
    /** When, by the playground's clock. */
    Instant at();

    /** @param thread the first message of the thread it answers in, or null */
    record Said(
            Instant at, String room, String id, @Nullable String thread, String who, String text) implements Line {}

    record Edited(Instant at, String room, String id, String who, String text) implements Line {}

    record Deleted(Instant at, String room, String id) implements Line {}

    record Reacted(Instant at, String room, String id, String who, String emoji) implements Line {}

    record Unreacted(Instant at, String room, String id, String who, String emoji) implements Line {}

    /** Erfara showed a card to one person. */
    record Shown(
            Instant at, String room, String id, @Nullable String thread, String to, Card card) implements Line {}

    /** Erfara showed a card to everybody in a room. */
    record Posted(
            Instant at, String room, String id, @Nullable String thread, Card card) implements Line {}

    /** Somebody has read a room. */
    record Seen(Instant at, String room, String who) implements Line {}

    record Chose(Instant at, String who, Reader language) implements Line {}

    /** The clock was moved; the first of these is when the playground opened. */
    record Moved(Instant at) implements Line {}
}
