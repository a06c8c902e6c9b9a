package org.erfara.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One kind of what is kept of people. A feature that keeps anything tied to a person adds its own to {@link RecordKinds}:
 * with that it is shown, taken along, erased and forgotten in time.
 */
public interface RecordKind {
    /** What becomes of a kind when a person has everything erased. */
    enum WhenErased {
        GOES,
        /** It protects them: it goes only if they ask for that too. */
        GOES_IF_ASKED,
        STAYS
    }

    /** Names it; {@code mydata.kind.NAME} in the bundles says what it is. */
    String name();

    /** What is kept of a person. */
    List<PersonalRecord> of(PrivacyTx tx, DataSubject who);

    /** Forgets all that is kept of a person. */
    void erase(PrivacyTx tx, DataSubject who);

    /** What becomes of it when a person has everything erased. */
    default WhenErased whenErased() {
        return WhenErased.GOES;
    }

    /** How long it is kept at most; empty where it goes with something else or as soon as it has been used. */
    default Optional<RetentionPeriod> keptFor() {
        return Optional.empty();
    }

    /**
     * Forgets something of what is older than a moment, whoever it is of.
     *
     * @return how many; 0 when nothing is left
     */
    default int forgetBefore(PrivacyTx tx, Instant moment) {
        return 0;
    }
}
