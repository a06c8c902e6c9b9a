package org.erfara.listen;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.erfara.chat.ChatPlatform;
import org.erfara.job.Job;
import org.erfara.job.JobHandler;
import org.erfara.job.JobTx;
import org.erfara.store.Transactional;
import org.erfara.words.Reader;

/** Posts the notice in a channel when listening begins, and again every ninety days for as long as it goes on. */
public final class ChannelNotice implements JobHandler {
    private static final String KIND = "listen.notice";
    private static final String SEPARATOR = "/";
    private static final Duration PERIOD = Duration.ofDays(90);

    private final Transactional<? extends ListenTx> store;
    private final NoticeCards cards;
    private final ChatPlatform platform;
    private final Reader team;
    private final WorkingHours hours;
    private final InstantSource clock;

    /**
     * @param team the language of the channel
     * @param hours when the notice may come again
     */
    public ChannelNotice(
            Transactional<? extends ListenTx> store,
            NoticeCards cards,
            ChatPlatform platform,
            Reader team,
            WorkingHours hours,
            InstantSource clock) {
        this.store = store;
        this.cards = cards;
        this.platform = platform;
        this.team = team;
        this.hours = hours;
        this.clock = clock;
    }

    /** @param time 0 for the first, which comes at once */
    static void plan(JobTx tx, Listening listening, int time, WorkingHours hours) {
        Instant due = listening.since().plus(PERIOD.multipliedBy(time));
        if (due.isBefore(listening.until())) {
            tx.schedule(new Job(KIND, time + SEPARATOR + ListeningId.of(listening)), time == 0 ? due : hours.next(due));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** The next one is put on the list first: one that cannot be posted does not end the row. */
    @Override
    public void run(Job job) {
        String[] subject = job.subject().split(SEPARATOR, 2);
        ListeningId id = ListeningId.parse(subject[1]);
        Optional<Listening> heard = store.write(tx -> {
            Optional<Listening> found = id.find(tx).filter(listening -> listening.covers(clock.instant()));
            found.ifPresent(listening -> plan(tx, listening, Integer.parseInt(subject[0]) + 1, hours));
            return found;
        });
        heard.ifPresent(listening -> platform.post(listening.channel(), cards.of(listening, team)));
    }
}
