package org.erfara.person;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.erfara.card.Block;
import org.erfara.card.Card;
import org.erfara.chat.Gesture;
import org.erfara.chat.Gestures;
import org.erfara.chat.Reply;
import org.erfara.store.Transactional;
import org.erfara.words.Words;
import org.jspecify.annotations.Nullable;

/** {@code /erfara pause}: anybody may say that they are not to be heard, for a week or for good, and again that they may. */
public final class PauseCommand {
    private static final String ACTION = "pause";
    private static final Duration WEEK = Duration.ofDays(7);

    private final Transactional<? extends PauseTx> store;
    private final Pseudonyms pseudonyms;
    private final InstantSource clock;
    private final ZoneId zone;

    /**
     * @param pseudonyms stand for people in the store
     * @param zone where people read what day it is
     */
    public PauseCommand(
            Transactional<? extends PauseTx> store, Pseudonyms pseudonyms, InstantSource clock, ZoneId zone) {
        this.store = store;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
        this.zone = zone;
    }

    /** Signs up. */
    public void addTo(Gestures gestures) {
        gestures.command(ACTION, command -> answer(command, PauseWish.said(command.words())))
                .button(ACTION, pressed -> answer(pressed, PauseWish.named(pressed.value())));
    }

    private Reply answer(Gesture gesture, Optional<PauseWish> wish) {
        Words words = Words.in(gesture.reader());
        return new Reply.Whisper(wish.map(wished -> done(gesture, wished)).orElseGet(() -> howTo(words)));
    }

    private Card done(Gesture gesture, PauseWish wish) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String person = pseudonyms.of(gesture.person());
        return switch (wish) {
            case WEEK -> paused(person, now, now.plus(WEEK), Words.in(gesture.reader()));
            case FOR_GOOD -> paused(person, now, null, Words.in(gesture.reader()));
            case OFF -> heardAgain(person, now, Words.in(gesture.reader()));
        };
    }

    private Card paused(String person, Instant now, @Nullable Instant until, Words words) {
        store.write(tx -> {
            tx.pause(person, now).ifPresent(before -> tx.putPause(before.until(now)));
            tx.putPause(new Pause(person, now, until));
            return now;
        });
        String title = until == null
                ? words.get("pause.forgood")
                : words.get("pause.until", words.day(until.atZone(zone).toLocalDate()));
        return Card.of(
                title,
                new Block.Paragraph(words.get("pause.what")),
                new Block.Paragraph(words.get("pause.kept")),
                buttons(words, until == null ? List.of(PauseWish.OFF) : List.of(PauseWish.FOR_GOOD, PauseWish.OFF)));
    }

    private Card heardAgain(String person, Instant now, Words words) {
        boolean paused = store.write(tx -> {
            Optional<Pause> held = tx.pause(person, now);
            held.ifPresent(before -> tx.putPause(before.until(now)));
            return held.isPresent();
        });
        return Card.of(
                words.get(paused ? "pause.off" : "pause.none"),
                new Block.Paragraph(words.get("pause.off.note")),
                buttons(words, List.of(PauseWish.WEEK, PauseWish.FOR_GOOD)));
    }

    private static Card howTo(Words words) {
        return Card.of(
                words.get("pause.how"),
                new Block.Bullets(
                        words.get("help.commands"),
                        List.of(
                                words.get("pause.how.week"),
                                words.get("pause.how.forgood"),
                                words.get("pause.how.off"))),
                buttons(words, List.of(PauseWish.values())));
    }

    private static Block.Actions buttons(Words words, List<PauseWish> wishes) {
        return new Block.Actions(wishes.stream()
                .map(wish -> new Block.Button(words.get("pause.wish." + wish), ACTION, wish.name()))
                .toList());
    }
}
