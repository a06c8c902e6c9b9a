package org.erfara.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.erfara.capture.Exchanges;
import org.erfara.chat.ChatEvent;
import org.erfara.chat.Delivery;
import org.erfara.chat.DropReason;
import org.erfara.listen.Channel;
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
    private final Transactional<? extends HearingTx> store;
    private final Grouping grouping;
    private final Renewal renewal;
    private final Analysis analysis;
    private final Hearing hearing;
    private final Pseudonyms pseudonyms;
    private final Counts counts;

    /** Hears into this store and counts what becomes of it. */
    public Intake(
            Transactional<? extends HearingTx> store,
            TextTools text,
            Grouping grouping,
            Pseudonyms pseudonyms,
            Counts counts) {
        this.store = store;
        this.grouping = grouping;
        this.renewal = new Renewal(store, grouping, text.vectors());
        this.analysis = new Analysis(text);
        this.hearing = new Hearing(pseudonyms, grouping, new Exchanges(), text.outcomes());
        this.pseudonyms = pseudonyms;
        this.counts = counts;
    }

    /** Keeps a live event as work due now. When this returns, the event survives a restart. Needs no model. */
    public void accept(Delivery delivery) {
        Optional<DropReason> dropped = store.write(tx -> keep(tx, unnamed(delivery)));
        dropped.ifPresent(counts.of(delivery)::drop);
    }

    private static Optional<DropReason> keep(HearingTx tx, Delivery delivery) {
        if (!tx.channel(delivery.conversation()).map(Channel::heard).orElse(false)) {
            return Optional.of(DropReason.NOT_HEARD);
        }
        if (!tx.firstSight(delivery)) {
            return Optional.of(DropReason.ALREADY_SEEN);
        }
        tx.keep(delivery);
        return Optional.empty();
    }

    /**
     * Hears the oldest of what was accepted; one worker at a time.
     *
     * @param most so many at once
     * @return how many there were
     */
    public synchronized int work(int most) {
        renewal.ensure();
        List<Delivery> waiting = store.read(tx -> tx.waiting(most));
        hear(analysis.of(waiting), (tx, delivery) -> {
            tx.done(delivery);
            return true;
        });
        return waiting.size();
    }

    /** Hears events at once, in the order given, in one transaction; those seen before are counted and left out. */
    public void hear(List<Delivery> deliveries) {
        renewal.ensure();
        Map<Boolean, List<Delivery>> seen =
                store.read(tx -> deliveries.stream().map(this::unnamed).collect(Collectors.partitioningBy(tx::seen)));
        seen.getOrDefault(true, List.of())
                .forEach(delivery -> counts.of(delivery).drop(DropReason.ALREADY_SEEN));
        hear(analysis.of(seen.getOrDefault(false, List.of())), InboxTx::firstSight);
    }

    /** What has been seen is remembered for long: a reaction by whom it is from, but not by name. */
    private Delivery unnamed(Delivery delivery) {
        return delivery.event() instanceof ChatEvent.ReactionAdded reaction
                ? new Delivery(
                        "reaction:" + reaction.ref().id() + ":" + reaction.emoji() + ":"
                                + pseudonyms.of(reaction.person()),
                        reaction)
                : delivery;
    }

    /** Decides, in the transaction, whether an event is still to be heard. */
    private interface Turn {
        boolean take(InboxTx tx, Delivery delivery);
    }

    private void hear(List<Analysed> analysed, Turn turn) {
        if (analysed.isEmpty()) {
            return;
        }
        List<Optional<DropReason>> results = grouping.changing(store, tx -> hear(tx, analysed, turn));
        for (int i = 0; i < results.size(); i++) {
            Tally tally = counts.of(analysed.get(i).delivery());
            results.get(i).ifPresentOrElse(tally::drop, tally::keep);
        }
    }

    private List<Optional<DropReason>> hear(HearingTx tx, List<Analysed> analysed, Turn turn) {
        List<Optional<DropReason>> results = new ArrayList<>();
        analysed.forEach(one -> results.add(
                turn.take(tx, one.delivery()) ? hearing.hear(tx, one) : Optional.of(DropReason.ALREADY_SEEN)));
        return results;
    }
}
