package org.erfara.listen;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.erfara.chat.ConversationId;
import org.erfara.store.Transactional;
import org.jspecify.annotations.Nullable;

/** Switches listening on and off, and plans what follows from it. */
public final class Listenings {
    private final Transactional<? extends ListenTx> store;
    private final InstantSource clock;
    private final WorkingHours hours;

    /**
     * @param hours when people are reminded; days begin and end where people work
     */
    public Listenings(Transactional<? extends ListenTx> store, InstantSource clock, WorkingHours hours) {
        this.store = store;
        this.clock = clock;
        this.hours = hours;
    }

    /** The channel, if it is known. */
    public Optional<Channel> channel(ConversationId id) {
        return store.read(tx -> tx.channel(id));
    }

    /** That by which a channel is heard just now, if it is. */
    public Optional<Listening> now(ConversationId channel) {
        return store.read(tx -> tx.listening(channel, clock.instant()));
    }

    /** What goes by this id, unless it was ended or renewed meanwhile. */
    Optional<Listening> find(ListeningId id) {
        return store.read(id::find);
    }

    /** A channel’s name as people see it, or its id where nobody said. */
    String name(ConversationId channel) {
        return channel(channel).map(Channel::name).orElse(channel.value());
    }

    /** Whether there ever was any listening in a channel. */
    public boolean everIn(ConversationId channel) {
        return !store.read(tx -> tx.listenings(channel)).isEmpty();
    }

    /** The day it is where people work. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), hours.zone());
    }

    /** The last day on which a channel is heard. */
    public LocalDate lastDay(Listening listening) {
        return LocalDate.ofInstant(listening.until().minusMillis(1), hours.zone());
    }

    /** From now on a channel is heard to the end of a day; what was said of it before is replaced. */
    public Listening begin(ConversationId channel, LocalDate last, @Nullable Discussion discussion) {
        Instant now = moment();
        Instant end = last.plusDays(1).atStartOfDay(hours.zone()).toInstant();
        return store.write(tx -> {
            tx.listening(channel, now).ifPresent(before -> tx.putListening(before.until(now)));
            Listening listening = new Listening(channel, now, end, discussion);
            tx.putListening(listening);
            plan(tx, listening);
            return listening;
        });
    }

    private void plan(ListenTx tx, Listening listening) {
        ChannelNotice.plan(tx, listening, 0, hours);
        EndReminder.plan(tx, listening, hours);
        ListeningEnded.plan(tx, listening, hours.next(listening.until()));
    }

    /** From now on a channel is not heard; false if it was not. */
    public boolean end(ConversationId channel) {
        Instant now = moment();
        return store.write(tx -> tx.listening(channel, now)
                .map(listening -> listening.until(now))
                .map(ended -> {
                    tx.putListening(ended);
                    ListeningEnded.plan(tx, ended, now);
                    return ended;
                })
                .isPresent());
    }

    /** As a store keeps it. */
    private Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
