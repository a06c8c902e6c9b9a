package org.erfara.store;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;
import org.erfara.privacy.Erasure;
import org.erfara.privacy.ErasureTx;

interface InMemoryErasures extends ErasureTx {
    Tables tables();

    @Override
    default void putErasure(Erasure erasure) {
        tables().erasures().put(erasure.id(), erasure);
    }

    @Override
    default List<Erasure> erasuresOf(String person) {
        return tables().erasures().values().stream()
                .filter(erasure -> erasure.person().equals(person))
                .sorted(comparing(Erasure::at).thenComparing(Erasure::id))
                .toList();
    }

    @Override
    default int forgetErasuresBefore(Instant moment) {
        int before = tables().erasures().size();
        tables().erasures().values().removeIf(erasure -> erasure.at().isBefore(moment));
        return before - tables().erasures().size();
    }
}
