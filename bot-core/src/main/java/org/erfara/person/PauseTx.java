package org.erfara.person;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a store keeps of people who do not want to be heard. */
public interface PauseTx {
    /** Adds it or replaces the one of the same person that began at the same moment. */
    void putPause(Pause pause);

    /** All there ever were of a person, oldest first: what was said meanwhile is never heard, however late it comes. */
    List<Pause> pauses(String person);

    /** Forgets all pauses of a person. */
    void deletePauses(String person);

    /** The pause that holds at a moment, if there is one; of several the newest. */
    default Optional<Pause> pause(String person, Instant moment) {
        return pauses(person).stream().filter(one -> one.holds(moment)).reduce((older, newer) -> newer);
    }
}
