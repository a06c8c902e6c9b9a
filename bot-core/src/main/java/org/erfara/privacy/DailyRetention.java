package org.erfara.privacy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.erfara.job.Job;
import org.erfara.job.JobHandler;
import org.erfara.job.JobTx;
import org.erfara.store.Transactional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every night forgets what has been kept for long enough. */
public final class DailyRetention implements JobHandler {
    private static final Logger LOG = LoggerFactory.getLogger(DailyRetention.class);
    private static final String KIND = "retention.day";

    /** Nobody writes then, and no clock is put forward or back any more that night. */
    private static final LocalTime TIME = LocalTime.of(4, 0);

    private final Transactional<? extends JobTx> store;
    private final Retention retention;
    private final InstantSource clock;
    private final ZoneId zone;

    /**
     * @param zone where it is night
     */
    public DailyRetention(Transactional<? extends JobTx> store, Retention retention, InstantSource clock, ZoneId zone) {
        this.store = store;
        this.retention = retention;
        this.clock = clock;
        this.zone = zone;
    }

    /** Puts the next night on the list; it stays one, however often this is called. */
    public void schedule() {
        ZonedDateTime tonight = clock.instant().atZone(zone).with(TIME);
        Instant now = clock.instant();
        ZonedDateTime next = tonight.toInstant().isAfter(now) ? tonight : tonight.plusDays(1);
        store.write(tx -> {
            tx.schedule(new Job(KIND, next.toLocalDate().toString()), next.toInstant());
            return now;
        });
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** The next night is put on the list first: a night that goes wrong does not end the row. */
    @Override
    public void run(Job job) {
        schedule();
        Map<String, Integer> gone = retention.run();
        LOG.info("kept long enough and forgotten: {}", said(gone));
    }

    private static String said(Map<String, Integer> gone) {
        return gone.entrySet().stream()
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .collect(Collectors.joining(", "));
    }
}
