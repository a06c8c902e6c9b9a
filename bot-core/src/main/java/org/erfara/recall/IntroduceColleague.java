package org.erfara.recall;

import org.erfara.card.Block;
import org.erfara.card.Card;
import org.erfara.card.TextBudget;
import org.erfara.chat.ChatPlatform;
import org.erfara.chat.PersonId;
import org.erfara.job.Job;
import org.erfara.job.JobHandler;
import org.erfara.person.People;
import org.erfara.person.Person;
import org.erfara.store.Transactional;
import org.erfara.tag.Quote;
import org.erfara.words.Words;

/** Tells a volunteer, in private, which colleague would like to hear about what they wrote. */
public final class IntroduceColleague implements JobHandler {
    static final String KIND = "recall.introduce";

    private static final int LONGEST = 240;

    private final Transactional<? extends RecallTx> store;
    private final People people;
    private final ChatPlatform platform;

    /** Tells volunteers on a platform. */
    public IntroduceColleague(Transactional<? extends RecallTx> store, People people, ChatPlatform platform) {
        this.store = store;
        this.people = people;
        this.platform = platform;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Who has taken it back meanwhile is left alone. */
    @Override
    public void run(Job job) {
        String[] subject = job.subject().split(" ", 2);
        Person asks = people.person(new PersonId(subject[1]));
        store.read(tx -> tx.quotesIn(subject[0])).forEach(quote -> introduce(quote, asks));
    }

    private void introduce(Quote quote, Person asks) {
        PersonId volunteer = quote.contact();
        if (volunteer != null) {
            Words words = Words.in(people.person(volunteer).reader());
            platform.sendPrivately(
                    volunteer,
                    Card.of(
                            words.get("recall.introduce", asks.name()),
                            new Block.Paragraph(TextBudget.line(quote.words(), LONGEST))));
        }
    }
}
