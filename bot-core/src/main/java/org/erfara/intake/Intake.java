package org.erfara.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.erfara.capture.Exchanges;
import org.erfara.capture.RecentTalk;
import org.erfara.chat.ChatEvent;
import org.erfara.chat.Delivery;
import org.erfara.chat.DropReason;
import org.erfara.guard.Guard;
import org.erfara.guard.Telling;
import org.erfara.listen.Profile;
import org.erfara.person.Pseudonyms;
import org.erfara.store.Transactional;
import org.erfara.text.TextTools;
import org.erfara.theme.Grouping;
import org.erfara.theme.Renewal;

/**
 * The one way in, for live chat, imports and the playground alike. Live events are accepted (quickly, so that the platform
 * gets its acknowledgement) and worked on later; imports are heard at once, in batches of any size.
 */
public final class Intake {
    private static final Duration FORGETS_EVERY = Duration.ofHours(1);

    private final Transactional<? extends HearingTx> store;
    private final Grouping grouping;
    private final Renewal renewal;
    private final FrontDoor door;
    private final Analysis analysis;
    private final Hearing hearing;
    private final Admission admission;
    private final Telling telling;
    private final Pseudonyms pseudonyms;
    private final Counts counts;
    private final InstantSource clock;
    private Instant lastForgot;

    /**
     * Hears into this store.
     *
     * @param guard leaves out what is private before anything else is done with a text
     * @param counts what becomes of it
     * @param profile whether live events are heard at all
     * @param clock tells whether a channel is still listened to
     */
    public Intake(
            Transactional<? extends HearingTx> store,
            TextTools text,
            Guard guard,
            Grouping grouping,
            Pseudonyms pseudonyms,
            Counts counts,
            Profile profile,
            InstantSource clock,
            Tags tags) {
        this.store = store;
        this.grouping = grouping;
        this.renewal = new Renewal(store, grouping, text.vectors());
        this.door = new FrontDoor(guard);
        this.analysis = new Analysis(text, guard);
        this.hearing = new Hearing(pseudonyms, grouping, new Exchanges(), text.outcomes(), tags);
        this.admission = new Admission(profile, pseudonyms, clock);
        this.telling = new Telling(clock);
        this.pseudonyms = pseudonyms;
        this.counts = counts;
        this.clock = clock;
        this.lastForgot = clock.instant();
    }

    /** Keeps a live event, without what is private, as work due now. When this returns, the event survives a restart. Needs no model. */
    public void accept(Delivery delivery) {
        Delivery guarded = door.guarded(unnamed(delivery));
        Optional<DropReason> dropped = store.write(tx -> keep(tx, guarded));
        dropped.ifPresent(counts.of(delivery)::drop);
    }

    private Optional<DropReason> keep(HearingTx tx, Delivery delivery) {
        Optional<DropReason> refused = admission.now(tx, delivery.event());
        if (refused.isEmpty() && !tx.firstSight(delivery)) {
            return Optional.of(DropReason.ALREADY_SEEN);
        }
        if (refused.isEmpty()) {
            tx.keep(delivery);
        }
        return refused;
    }

    /**
     * Hears the oldest of what was accepted; one worker at a time.
     *
     * @param most so many at once
     * @return how many there were
     */
    public synchronized int work(int most) {
        renewal.ensure();
        forgetTalk();
        Arrivals waiting = store.read(tx -> Arrivals.of(tx.waiting(most), one -> admission.later(tx, one.event())));
        if (!waiting.refused().isEmpty()) {
            store.write(tx -> done(tx, waiting.refused()));
            count(waiting);
        }
        hear(
                analysis.of(waiting.admitted()),
                (tx, one) -> tx.done(one.delivery())
                        ? telling.after(tx, one.delivery().event().ref(), () -> hearing.hear(tx, one))
                        : Optional.of(DropReason.ALREADY_SEEN));
        return waiting.size();
    }

    /** What was said lately is forgotten in time even where nobody says anything more. */
    private void forgetTalk() {
        Instant now = clock.instant();
        if (!now.isBefore(lastForgot.plus(FORGETS_EVERY))) {
            store.write(tx -> {
                tx.forgetTalkBefore(now.minus(RecentTalk.REMEMBERED));
                return now;
            });
            lastForgot = now;
        }
    }

    private static boolean done(HearingTx tx, List<Arrivals.Refused> refused) {
        refused.forEach(one -> tx.done(one.delivery()));
        return true;
    }

    /** Hears events at once, in the order given, in one transaction; those seen before are counted and left out. */
    public void hear(List<Delivery> deliveries) {
        renewal.ensure();
        Arrivals arrivals = store.read(
                tx -> Arrivals.of(deliveries.stream().map(this::unnamed).toList(), one -> onImport(tx, one)));
        count(arrivals);
        hear(
                analysis.of(arrivals.admitted()),
                (tx, one) ->
                        tx.firstSight(one.delivery()) ? hearing.hear(tx, one) : Optional.of(DropReason.ALREADY_SEEN));
    }

    private Optional<DropReason> onImport(HearingTx tx, Delivery delivery) {
        return tx.seen(delivery) ? Optional.of(DropReason.ALREADY_SEEN) : admission.imported(tx, delivery.event());
    }

    private void count(Arrivals arrivals) {
        arrivals.refused().forEach(one -> counts.of(one.delivery()).drop(one.reason()));
    }

    /** What has been seen is remembered for long: a reaction by whom it is from, but not by name. */
    private Delivery unnamed(Delivery delivery) {
        return delivery.event() instanceof ChatEvent.ReactionAdded reaction
                ? new Delivery(
                        InboxTx.REACTION + reaction.ref().id() + ":" + reaction.emoji() + ":"
                                + pseudonyms.of(reaction.person()),
                        reaction)
                : delivery;
    }

    /** Hears an event, in the transaction, if it is still to be heard; says why not. */
    private interface Turn {
        Optional<DropReason> take(HearingTx tx, Analysed one);
    }

    private void hear(List<Analysed> analysed, Turn turn) {
        if (analysed.isEmpty()) {
            return;
        }
        List<Optional<DropReason>> results = grouping.changing(store, tx -> inTurn(tx, analysed, turn));
        for (int i = 0; i < results.size(); i++) {
            Tally tally = counts.of(analysed.get(i).delivery());
            results.get(i).ifPresentOrElse(tally::drop, tally::keep);
        }
    }

    private static List<Optional<DropReason>> inTurn(HearingTx tx, List<Analysed> analysed, Turn turn) {
        List<Optional<DropReason>> results = new ArrayList<>();
        analysed.forEach(one -> results.add(turn.take(tx, one)));
        return results;
    }
}
