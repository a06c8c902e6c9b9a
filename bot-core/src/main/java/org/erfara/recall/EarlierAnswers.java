package org.erfara.recall;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.erfara.capture.Message;
import org.erfara.card.Card;
import org.erfara.chat.ChatPlatform;
import org.erfara.chat.ConversationId;
import org.erfara.chat.MessageRef;
import org.erfara.chat.PersonId;
import org.erfara.job.Job;
import org.erfara.job.JobHandler;
import org.erfara.person.People;
import org.erfara.person.Person;
import org.erfara.person.Pseudonyms;
import org.erfara.store.Transactional;

/** Tells whoever asks what was asked before what others have found out: in private, never in the channel. */
public final class EarlierAnswers implements JobHandler {
    private static final String KIND = "recall.offer";

    /** Whoever asked longer ago has found out by now. */
    private static final Duration FRESH = Duration.ofHours(12);

    private final Transactional<? extends RecallTx> store;
    private final Pseudonyms pseudonyms;
    private final People people;
    private final ChatPlatform platform;
    private final EarlierCard cards;
    private final InstantSource clock;

    /** Tells people on a platform. */
    public EarlierAnswers(
            Transactional<? extends RecallTx> store,
            Pseudonyms pseudonyms,
            People people,
            ChatPlatform platform,
            EarlierCard cards,
            InstantSource clock) {
        this.store = store;
        this.pseudonyms = pseudonyms;
        this.people = people;
        this.platform = platform;
        this.cards = cards;
        this.clock = clock;
    }

    /** A question was asked: if others have asked it before and something is known, the asker is to be told. */
    public static void after(RecallTx tx, MessageRef question, Instant at) {
        boolean known = tx.message(question).isPresent()
                && tx.question(question)
                        .map(asked -> Earlier.of(tx, asked))
                        .filter(earlier -> !earlier.isEmpty())
                        .isPresent();
        if (known) {
            tx.schedule(new Job(KIND, question.conversation().value() + " " + question.id()), at);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    private record Offer(PersonId asker, Earlier earlier) {}

    @Override
    public void run(Job job) {
        String[] parts = job.subject().split(" ", 2);
        MessageRef ref = new MessageRef(new ConversationId(parts[0]), parts[1]);
        store.read(tx -> offer(tx, ref)).ifPresent(offer -> {
            Person asker = people.person(offer.asker());
            Card card = cards.of(offer.earlier(), asker.reader());
            platform.sendPrivately(asker.id(), card);
        });
    }

    private Optional<Offer> offer(RecallTx tx, MessageRef ref) {
        Optional<PersonId> asker = tx.message(ref)
                .filter(message -> message.at().isAfter(clock.instant().minus(FRESH)))
                .map(Message::author)
                .filter(person ->
                        tx.pause(pseudonyms.of(person), clock.instant()).isEmpty());
        Optional<Earlier> earlier =
                tx.question(ref).map(question -> Earlier.of(tx, question)).filter(known -> !known.isEmpty());
        return asker.flatMap(person -> earlier.map(known -> new Offer(person, known)));
    }
}
