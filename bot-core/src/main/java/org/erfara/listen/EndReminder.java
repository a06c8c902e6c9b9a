package org.erfara.listen;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
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

    /** Listening that lasts no longer than two weeks needs no reminder. */
    static void plan(JobTx tx, Listening listening, WorkingHours hours) {
        Instant due = listening.until().minus(BEFORE);
        if (due.isAfter(listening.since())) {
            tx.schedule(new Job(KIND, ListeningId.of(listening).toString()), hours.next(due));
        }
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
