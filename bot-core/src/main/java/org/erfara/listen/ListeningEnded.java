package org.erfara.listen;

import java.time.Instant;
import java.time.InstantSource;
import org.erfara.card.Block;
import org.erfara.card.Card;
import org.erfara.chat.ChatPlatform;
import org.erfara.job.Job;
import org.erfara.job.JobHandler;
import org.erfara.job.JobTx;
import org.erfara.store.Transactional;
import org.erfara.words.Reader;
import org.erfara.words.Words;

/** Says in a channel that it is no longer listened to. */
public final class ListeningEnded implements JobHandler {
    private static final String KIND = "listen.ended";

    private final Transactional<? extends ListeningTx> store;
    private final ChatPlatform platform;
    private final Reader team;
    private final InstantSource clock;

    /**
     * @param team the language of the channel
     */
    public ListeningEnded(
            Transactional<? extends ListeningTx> store, ChatPlatform platform, Reader team, InstantSource clock) {
        this.store = store;
        this.platform = platform;
        this.team = team;
        this.clock = clock;
    }

    /** @param due when it is said; nothing is heard from the end on all the same */
    static void plan(JobTx tx, Listening listening, Instant due) {
        tx.schedule(new Job(KIND, ListeningId.of(listening).toString()), due);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Nothing is said where listening goes on. */
    @Override
    public void run(Job job) {
        ListeningId id = ListeningId.parse(job.subject());
        boolean ended = store.read(tx -> id.find(tx).isPresent()
                && tx.listening(id.channel(), clock.instant()).isEmpty());
        if (ended) {
            Words words = Words.in(team);
            platform.post(
                    id.channel(),
                    Card.of(words.get("listen.ended.title"), new Block.Paragraph(words.get("listen.ended"))));
        }
    }
}
