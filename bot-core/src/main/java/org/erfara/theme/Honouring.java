package org.erfara.theme;

import java.net.URI;
import java.util.Optional;
import java.util.function.LongFunction;
import org.erfara.card.Block;
import org.erfara.card.Card;
import org.erfara.chat.ChatPlatform;
import org.erfara.chat.MessageRef;
import org.erfara.job.Job;
import org.erfara.job.JobHandler;
import org.erfara.store.Transactional;
import org.erfara.tag.Quote;
import org.erfara.tag.Tag;
import org.erfara.tag.TagTx;
import org.erfara.words.Reader;
import org.erfara.words.Words;

/** Thanks everybody in a talk, in its thread, once it has been lifted to a theme, and leads to the theme. */
public final class Honouring implements JobHandler {
    private static final String KIND = "theme.honour";

    private final Transactional<? extends TagTx> store;
    private final ChatPlatform platform;
    private final LongFunction<URI> page;
    private final Reader team;

    /**
     * @param page where a theme, by its number, can be read
     * @param team the language of the team
     */
    public Honouring(Transactional<? extends TagTx> store, ChatPlatform platform, LongFunction<URI> page, Reader team) {
        this.store = store;
        this.platform = platform;
        this.page = page;
        this.team = team;
    }

    static Job job(String tag) {
        return new Job(KIND, tag);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** A tag that was taken back meanwhile is not spoken of. */
    @Override
    public void run(Job job) {
        Optional<Tag> lifted = store.read(tx -> tx.tag(job.subject())).filter(Tag::lifted);
        Optional<MessageRef> talk = store.read(
                tx -> tx.quotesIn(job.subject()).stream().map(Quote::ref).findFirst());
        if (lifted.isPresent() && talk.isPresent()) {
            platform.reply(talk.get(), card(lifted.get().theme()));
        }
    }

    private Card card(long theme) {
        Words words = Words.in(team);
        return Card.of(
                words.get("lifted.title"),
                new Block.Paragraph(words.get("lifted.text")),
                new Block.Link(words.get("lifted.link"), page.apply(theme)));
    }
}
