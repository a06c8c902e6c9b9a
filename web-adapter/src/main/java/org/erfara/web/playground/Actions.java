package org.erfara.web.playground;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.erfara.card.Card;
import org.erfara.chat.Delivery;
import org.erfara.words.Reader;

/** What people do in the playground. The core is told first, then it is shown, then it is kept for the next start. */
final class Actions {
    private final Playground playground;
    private final Deliveries deliveries;
    private final Consumer<Delivery> intake;

    Actions(Playground playground, Consumer<Delivery> intake) {
        this.playground = playground;
        this.deliveries = playground.deliveries();
        this.intake = intake;
    }

    void say(Place place, String who, String text) {
        happens(new Line.Said(now(), place.room(), playground.newId(), place.thread(), who, text));
    }

    /** Somebody changes a message of their own; false if it is not theirs. */
    boolean edit(String id, String who, String text) {
        return own(id, who)
                .map(post -> happens(new Line.Edited(now(), post.room(), id, who, text)))
                .isPresent();
    }

    /** Somebody takes a message of their own away; false if it is not theirs. */
    boolean delete(String id, String who) {
        return own(id, who)
                .map(post -> happens(new Line.Deleted(now(), post.room(), id)))
                .isPresent();
    }

    private Optional<Post> own(String id, String who) {
        return playground.post(id, who).filter(post -> who.equals(post.author()));
    }

    /** A reaction comes, or goes if it was there; false if there is no such message. */
    boolean react(String id, String who, String emoji) {
        return playground
                .post(id, who)
                .filter(post -> post.author() != null)
                .map(post -> post.reactions().getOrDefault(emoji, List.of()).contains(who)
                        ? happens(new Line.Unreacted(now(), post.room(), id, who, emoji))
                        : happens(new Line.Reacted(now(), post.room(), id, who, emoji)))
                .isPresent();
    }

    void show(Place place, String to, Card card) {
        happens(new Line.Shown(now(), place.room(), playground.newId(), place.thread(), to, card));
    }

    void seen(String room, String who) {
        if (!playground.unread(room, who).isEmpty()) {
            happens(new Line.Seen(now(), room, who));
        }
    }

    void choose(String who, Reader language) {
        happens(new Line.Chose(now(), who, language));
    }

    /** Moves the clock; whatever the school says meanwhile is said first, so that a digest that falls due knows it. */
    void move(ClockStep step) {
        Instant later = step.from(now(), playground.zone());
        catchUp(later);
        playground.clock().moveTo(later);
        happens(new Line.Moved(later));
    }

    /** What the school has said by now is said. */
    void catchUp() {
        catchUp(now());
    }

    private synchronized void catchUp(Instant until) {
        for (Line line : playground.due(until)) {
            happens(line);
            playground.told(line);
        }
    }

    private Line happens(Line line) {
        deliveries.of(List.of(line)).forEach(intake);
        playground.happened(line);
        return line;
    }

    private Instant now() {
        return playground.clock().instant();
    }
}
