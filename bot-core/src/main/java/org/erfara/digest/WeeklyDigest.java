package org.erfara.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.erfara.job.Job;
import org.erfara.job.JobHandler;
import org.erfara.job.JobTx;
import org.erfara.person.People;
import org.erfara.person.Pseudonyms;
import org.erfara.store.Transactional;
import org.erfara.theme.Week;

/** Every Friday puts a {@link PersonalDigest} on the list for each facilitator. */
public final class WeeklyDigest implements JobHandler {
    private static final String KIND = "digest.week";
    private static final DayOfWeek DAY = DayOfWeek.FRIDAY;
    private static final LocalTime TIME = LocalTime.of(14, 0);

    private final Transactional<? extends JobTx> store;
    private final People people;
    private final Pseudonyms pseudonyms;
    private final InstantSource clock;
    private final ZoneId zone;

    /**
     * @param zone where Friday afternoon is
     */
    public WeeklyDigest(
            Transactional<? extends JobTx> store,
            People people,
            Pseudonyms pseudonyms,
            InstantSource clock,
            ZoneId zone) {
        this.store = store;
        this.people = people;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
        this.zone = zone;
    }

    /** The next Friday afternoon after a moment. */
    static Instant due(Instant now, ZoneId zone) {
        ZonedDateTime friday =
                now.atZone(zone).with(TemporalAdjusters.nextOrSame(DAY)).with(TIME);
        return (friday.toInstant().isAfter(now) ? friday : friday.plusWeeks(1)).toInstant();
    }

    /** Puts the next Friday on the list; it stays one, however often this is called. */
    public void schedule() {
        store.write(tx -> schedule(tx, clock.instant()));
    }

    private Instant schedule(JobTx tx, Instant now) {
        Instant due = due(now, zone);
        tx.schedule(new Job(KIND, Week.of(due, zone).toString()), due);
        return due;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** The next Friday is put on the list first: a week that goes wrong does not end the row. */
    @Override
    public void run(Job job) {
        Week week = Week.parse(job.subject());
        Instant now = clock.instant();
        store.write(tx -> {
            schedule(tx, now);
            people.facilitators().stream()
                    .map(person -> PersonalDigest.job(week, pseudonyms.of(person.id())))
                    .forEach(personal -> tx.schedule(personal, now));
            return now;
        });
    }
}
