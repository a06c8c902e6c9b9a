package org.erfara.listen;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.erfara.job.Job;
import org.erfara.job.JobHandler;
import org.erfara.job.JobTx;
import org.erfara.person.People;
import org.erfara.person.Pseudonyms;
import org.erfara.store.Transactional;

/** Two weeks before listening ends puts a {@link PersonalEndReminder} on the list for each facilitator. */
public final class EndReminder implements JobHandler {
    private static final String KIND = "listen.remind";
    private static final Duration BEFORE = Duration.ofDays(14);
    private static final Duration A_WEEK = Duration.ofDays(7);

    private final Transactional<? extends ListenTx> store;
    private final People people;
    private final Pseudonyms pseudonyms;
    private final InstantSource clock;

    /** Reminds the facilitators among these people. */
    public EndReminder(
            Transactional<? extends ListenTx> store, People people, Pseudonyms pseudonyms, InstantSource clock) {
        this.store = store;
        this.people = people;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /**
     * Listening that lasts no longer than two weeks needs no reminder. Where nobody works in those two weeks, it comes so
     * many weeks earlier that somebody reads it in time.
     */
    static void plan(JobTx tx, Listening listening, WorkingHours hours) {
        Stream.iterate(listening.until().minus(BEFORE), due -> due.isAfter(listening.since()), due -> due.minus(A_WEEK))
                .map(hours::next)
                .filter(due -> due.isBefore(listening.until()))
                .findFirst()
                .ifPresent(due ->
                        tx.schedule(new Job(KIND, ListeningId.of(listening).toString()), due));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        ListeningId id = ListeningId.parse(job.subject());
        Instant now = clock.instant();
        store.write(tx -> {
            if (id.find(tx).isPresent()) {
                people.facilitators().stream()
                        .map(person -> PersonalEndReminder.job(id, pseudonyms.of(person.id())))
                        .forEach(personal -> tx.schedule(personal, now));
            }
            return now;
        });
    }
}
