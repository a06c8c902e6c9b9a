package org.erfara.privacy;

import java.time.Instant;
import java.util.List;

/** What a store keeps of erasures. */
public interface ErasureTx {
    /** Adds the erasure. */
    void putErasure(Erasure erasure);

    /**
     * The erasures of a person, oldest first.
     *
     * @param person as {@link Receipts} name them
     */
    List<Erasure> erasuresOf(String person);

    /**
     * Forgets erasures done before a moment.
     *
     * @return how many
     */
    int forgetErasuresBefore(Instant moment);
}
