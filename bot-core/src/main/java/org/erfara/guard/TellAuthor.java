package org.erfara.guard;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.erfara.capture.LeftOut;
import org.erfara.capture.Message;
import org.erfara.capture.WindowTx;
import org.erfara.card.Block;
import org.erfara.card.Card;
import org.erfara.card.TextBudget;
import org.erfara.chat.ChatPlatform;
import org.erfara.chat.ConversationId;
import org.erfara.chat.Gesture;
import org.erfara.chat.Gestures;
import org.erfara.chat.MessageRef;
import org.erfara.chat.Reply;
import org.erfara.job.Job;
import org.erfara.job.JobHandler;
import org.erfara.person.People;
import org.erfara.person.Person;
import org.erfara.store.Transactional;
import org.erfara.words.Words;

/**
 * Tells an author in private that something was left out of what is kept of their message, suggests another wording and
 * says how to change the message. Who has changed it meanwhile is not told.
 */
public final class TellAuthor implements JobHandler {
    static final String KIND = "guard.tell";

    private static final String FINE = "guard.fine";
    private static final String SEPARATOR = " ";

    /** A screenful; what comes after it is not hidden, only not shown here. */
    private static final int LONGEST = 1_000;

    private final Transactional<? extends WindowTx> store;
    private final People people;
    private final ChatPlatform platform;
    private final InstantSource clock;

    /** Tells authors of messages in this store. */
    public TellAuthor(
            Transactional<? extends WindowTx> store, People people, ChatPlatform platform, InstantSource clock) {
        this.store = store;
        this.people = people;
        this.platform = platform;
        this.clock = clock;
    }

    static Job job(MessageRef ref) {
        return new Job(KIND, ids(ref));
    }

    private static String ids(MessageRef ref) {
        return ref.conversation().value() + SEPARATOR + ref.id();
    }

    /** The message meant; empty if it is not kept any longer, or never was. */
    private static Optional<Message> meant(WindowTx tx, String ids) {
        String[] parts = ids.strip().split(SEPARATOR, 2);
        return parts.length < 2 ? Optional.empty() : tx.message(new MessageRef(new ConversationId(parts[0]), parts[1]));
    }

    /** Signs up. */
    public void addTo(Gestures gestures) {
        gestures.button(FINE, this::fine);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        store.write(tx -> toTell(tx, job)).ifPresent(this::tell);
    }

    private Optional<Message> toTell(WindowTx tx, Job job) {
        Optional<Message> message = meant(tx, job.subject()).filter(kept -> kept.leftOut() == LeftOut.SOMETHING);
        message.ifPresent(kept -> tx.putMessage(kept.toldAt(clock.instant())));
        return message;
    }

    private void tell(Message message) {
        Person author = people.person(message.author());
        platform.sendPrivately(author.id(), card(message, Words.in(author.reader())));
    }

    private static Card card(Message message, Words words) {
        return Card.of(
                words.get("guard.found"),
                new Block.Bullets(words.get("guard.suggested"), List.of(TextBudget.shown(message.text(), LONGEST))),
                new Block.Paragraph(words.get("guard.edit")),
                new Block.Actions(List.of(new Block.Button(words.get("guard.fine"), FINE, ids(message.ref())))));
    }

    private Reply fine(Gesture.Pressed pressed) {
        store.write(tx -> {
            Optional<Message> own = meant(tx, pressed.value())
                    .filter(kept -> kept.author().equals(pressed.person()) && kept.leftOut() == LeftOut.SOMETHING);
            own.ifPresent(kept -> tx.putMessage(kept.fineAsItIs()));
            return own.isPresent();
        });
        return new Reply.Whisper(Card.of(Words.in(pressed.reader()).get("guard.fine.done")));
    }
}
