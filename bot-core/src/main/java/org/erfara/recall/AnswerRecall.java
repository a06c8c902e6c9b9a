package org.erfara.recall;

import java.time.InstantSource;
import org.erfara.card.Card;
import org.erfara.chat.Gesture;
import org.erfara.chat.Gestures;
import org.erfara.chat.Reply;
import org.erfara.job.Job;
import org.erfara.store.Transactional;
import org.erfara.words.Words;

/** What people press on what others found out: this helped, this did not, let me talk with whoever tried it. */
public final class AnswerRecall {
    static final String HELPED = "recall.helped";
    static final String DID_NOT = "recall.didnot";
    static final String TALK = "recall.talk";

    private final Transactional<? extends RecallTx> store;
    private final InstantSource clock;

    /** Answers for tags of this store. */
    public AnswerRecall(Transactional<? extends RecallTx> store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Signs up. */
    public void addTo(Gestures gestures) {
        gestures.button(HELPED, pressed -> said(pressed, true))
                .button(DID_NOT, pressed -> said(pressed, false))
                .button(TALK, this::talk);
    }

    private Reply said(Gesture.Pressed pressed, boolean helped) {
        boolean known = store.write(tx -> {
            boolean there = tx.tag(pressed.value()).isPresent();
            if (there) {
                tx.putFit(tx.fit(pressed.value()).and(helped));
            }
            return there;
        });
        return says(pressed, known ? "recall.done" : "leave.gone");
    }

    private Reply talk(Gesture.Pressed pressed) {
        boolean known = store.write(tx -> {
            boolean volunteers = tx.quotesIn(pressed.value()).stream().anyMatch(quote -> quote.contact() != null);
            if (volunteers) {
                tx.schedule(
                        new Job(
                                IntroduceColleague.KIND,
                                pressed.value() + " " + pressed.person().value()),
                        clock.instant());
            }
            return volunteers;
        });
        return says(pressed, known ? "recall.talk.done" : "leave.gone");
    }

    private static Reply says(Gesture gesture, String key) {
        return new Reply.Whisper(Card.of(Words.in(gesture.reader()).get(key)));
    }
}
