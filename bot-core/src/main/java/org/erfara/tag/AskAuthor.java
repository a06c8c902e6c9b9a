package org.erfara.tag;

import java.util.List;
import org.erfara.card.Block;
import org.erfara.card.Card;
import org.erfara.card.TextBudget;
import org.erfara.chat.ChatPlatform;
import org.erfara.job.Job;
import org.erfara.job.JobHandler;
import org.erfara.person.People;
import org.erfara.person.Person;
import org.erfara.person.Pseudonyms;
import org.erfara.store.Transactional;
import org.erfara.words.Words;

/**
 * Thanks an author in private, because a colleague found what they wrote useful, and asks whether it may be shared. Who has
 * answered meanwhile is not asked again.
 */
public final class AskAuthor implements JobHandler {
    private static final int LONGEST = 240;

    private final String kind;
    private final Transactional<? extends TagTx> store;
    private final Pseudonyms pseudonyms;
    private final People people;
    private final ChatPlatform platform;

    private AskAuthor(
            String kind,
            Transactional<? extends TagTx> store,
            Pseudonyms pseudonyms,
            People people,
            ChatPlatform platform) {
        this.kind = kind;
        this.store = store;
        this.pseudonyms = pseudonyms;
        this.people = people;
        this.platform = platform;
    }

    /** Asks once, and reminds once. */
    public static List<JobHandler> handlers(
            Transactional<? extends TagTx> store, Pseudonyms pseudonyms, People people, ChatPlatform platform) {
        return List.of(
                new AskAuthor(Asking.FIRST, store, pseudonyms, people, platform),
                new AskAuthor(Asking.REMINDER, store, pseudonyms, people, platform),
                new Silence(store, pseudonyms));
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public void run(Job job) {
        Asking asking = Asking.of(job);
        List<Quote> open = store.read(tx -> asking.open(tx, pseudonyms));
        if (!open.isEmpty()) {
            Person author = people.person(asking.author());
            platform.sendPrivately(author.id(), card(asking, open, Words.in(author.reader())));
        }
    }

    private Card card(Asking asking, List<Quote> open, Words words) {
        String title = words.get(kind.equals(Asking.FIRST) ? "leave.thanks" : "leave.reminder");
        return Card.of(
                title,
                new Block.Bullets(words.get("leave.quoted"), lines(open)),
                new Block.Paragraph(words.get("leave.question")),
                new Block.Actions(List.of(
                        new Block.Button(words.get("leave.named"), GiveLeave.NAMED, asking.tag()),
                        new Block.Button(words.get("leave.unnamed"), GiveLeave.UNNAMED, asking.tag()),
                        new Block.Button(words.get("leave.refused"), GiveLeave.REFUSED, asking.tag()))),
                new Block.Note(words.get("leave.note")));
    }

    private static List<String> lines(List<Quote> quotes) {
        return quotes.stream()
                .map(quote -> TextBudget.line(quote.words(), LONGEST))
                .toList();
    }
}
