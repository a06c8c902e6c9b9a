package org.erfara.privacy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.erfara.chat.MessageRef;
import org.erfara.chat.PersonId;
import org.erfara.person.Pseudonyms;
import org.erfara.store.Transactional;
import org.erfara.tag.Tagging;
import org.erfara.theme.Grouping;

/** What is kept of one person: shown to them, erased when they say so. */
public final class MyData {
    private final Transactional<? extends PrivacyTx> store;
    private final List<RecordKind> kinds;
    private final Pseudonyms pseudonyms;
    private final Receipts receipts;
    private final Grouping grouping;
    private final Tagging tagging;
    private final Supplier<String> newId;
    private final InstantSource clock;
    private final Runnable sweep;

    /**
     * @param kinds as in {@link RecordKinds}
     * @param newId gives each erasure an id of its own
     * @param sweep takes what was erased out of the bytes of a store too; run after the transaction
     */
    public MyData(
            Transactional<? extends PrivacyTx> store,
            List<RecordKind> kinds,
            Pseudonyms pseudonyms,
            Receipts receipts,
            Grouping grouping,
            Tagging tagging,
            Supplier<String> newId,
            InstantSource clock,
            Runnable sweep) {
        this.store = store;
        this.kinds = List.copyOf(kinds);
        this.pseudonyms = pseudonyms;
        this.receipts = receipts;
        this.grouping = grouping;
        this.tagging = tagging;
        this.newId = newId;
        this.clock = clock;
        this.sweep = sweep;
    }

    /** All that is kept of a person, by the names of its kinds; kinds of which there is nothing are left out. */
    public Map<String, List<PersonalRecord>> of(PersonId person) {
        DataSubject who = DataSubject.of(person, pseudonyms);
        return store.read(tx -> {
            Map<String, List<PersonalRecord>> kept = new LinkedHashMap<>();
            kinds.forEach(kind -> kept.put(kind.name(), kind.of(tx, who)));
            kept.values().removeIf(List::isEmpty);
            return kept;
        });
    }

    /** Whether a person has ever said what they do not want, which is kept when the rest is erased. */
    public boolean hasWishes(PersonId person) {
        DataSubject who = DataSubject.of(person, pseudonyms);
        return store.read(tx -> kinds.stream()
                .filter(kind -> kind.whenErased() == RecordKind.WhenErased.GOES_IF_ASKED)
                .anyMatch(kind -> !kind.of(tx, who).isEmpty()));
    }

    /** Somebody takes back what is quoted of a message of theirs, everywhere; false if nothing was. */
    public boolean takeBack(PersonId person, MessageRef ref) {
        return store.write(tx -> tagging.takeBack(tx, pseudonyms.of(person), ref));
    }

    /**
     * Erases all that is kept of a person, in one step.
     *
     * @param wishesToo whether it is also forgotten what they did not want: to be heard, to be invited
     * @return the receipt
     */
    public String erase(PersonId person, boolean wishesToo) {
        DataSubject who = DataSubject.of(person, pseudonyms);
        Erasure erasure = grouping.changing(store, tx -> erase(tx, who, wishesToo));
        sweep.run();
        return receipts.of(erasure);
    }

    private Erasure erase(PrivacyTx tx, DataSubject who, boolean wishesToo) {
        List<RecordKind> going =
                kinds.stream().filter(kind -> goes(kind, wishesToo)).toList();
        SortedMap<String, Integer> counts = new TreeMap<>();
        going.forEach(kind -> counts.put(kind.name(), kind.of(tx, who).size()));
        going.forEach(kind -> kind.erase(tx, who));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Erasure erasure = new Erasure(newId.get(), now, receipts.person(who.id()), counts);
        tx.putErasure(erasure);
        return erasure;
    }

    private static boolean goes(RecordKind kind, boolean wishesToo) {
        return switch (kind.whenErased()) {
            case GOES -> true;
            case GOES_IF_ASKED -> wishesToo;
            case STAYS -> false;
        };
    }
}
