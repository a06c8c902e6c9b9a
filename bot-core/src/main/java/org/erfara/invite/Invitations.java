package org.erfara.invite;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.erfara.capture.Answer;
import org.erfara.capture.Exchange;
import org.erfara.capture.Message;
import org.erfara.card.Block;
import org.erfara.card.Card;
import org.erfara.chat.ChatPlatform;
import org.erfara.chat.ConversationId;
import org.erfara.chat.MessageRef;
import org.erfara.chat.PersonId;
import org.erfara.job.Job;
import org.erfara.job.JobHandler;
import org.erfara.listen.WorkingHours;
import org.erfara.person.People;
import org.erfara.person.Person;
import org.erfara.person.Pseudonyms;
import org.erfara.store.Transactional;
import org.erfara.text.Outcome;
import org.erfara.words.Words;

/** Asks, in private and seldom, somebody who was helped whether to mark what helped. */
public final class Invitations implements JobHandler {
    private static final String KIND = "invite.ask";

    /** Nobody is disturbed in the middle of a talk. */
    private static final Duration TALK_GOES_ON = Duration.ofMinutes(10);

    private final Transactional<? extends InvitingTx> store;
    private final Pseudonyms pseudonyms;
    private final People people;
    private final ChatPlatform platform;
    private final WorkingHours hours;
    private final InstantSource clock;

    /** Invites people on a platform. */
    public Invitations(
            Transactional<? extends InvitingTx> store,
            Pseudonyms pseudonyms,
            People people,
            ChatPlatform platform,
            WorkingHours hours,
            InstantSource clock) {
        this.store = store;
        this.pseudonyms = pseudonyms;
        this.people = people;
        this.platform = platform;
        this.hours = hours;
        this.clock = clock;
    }

    /** Something was said of a question: if that was that an answer helped, an invitation may follow; one at most. */
    public static void after(InvitingTx tx, Exchange said, WorkingHours hours) {
        if (said.outcome() == Outcome.HELPED && tx.message(said.question()).isPresent()) {
            tx.schedule(
                    new Job(KIND, subject(said.question())),
                    hours.next(said.at().plus(TALK_GOES_ON)));
        }
    }

    static String subject(MessageRef question) {
        return question.conversation().value() + " " + question.id();
    }

    /** The message a job or a button is about; ids of conversations hold no blanks. */
    static MessageRef ref(String subject) {
        String[] parts = subject.split(" ", 2);
        return new MessageRef(new ConversationId(parts[0]), parts[parts.length - 1]);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** One that may not be sent now is not sent: another day something else helps. */
    @Override
    public void run(Job job) {
        MessageRef question = ref(job.subject());
        Instant now = clock.instant();
        Optional<PersonId> asker = store.read(tx -> invited(tx, question, now));
        asker.ifPresent(id -> {
            Person person = people.person(id);
            platform.sendPrivately(id, card(question, Words.in(person.reader())));
            store.write(tx -> {
                tx.putInvitation(new Invitation(pseudonyms.of(id), question, now, false));
                return true;
            });
        });
    }

    /** Asked again at the moment of sending: still there, still helped, not marked meanwhile, and not too often. */
    private Optional<PersonId> invited(InvitingTx tx, MessageRef question, Instant now) {
        return tx.message(question)
                .map(Message::author)
                .filter(asker -> isStillSo(tx, question) && wants(tx, pseudonyms.of(asker), question, now));
    }

    private static boolean isStillSo(InvitingTx tx, MessageRef question) {
        return helpful(tx, question).filter(ref -> tx.quotesOf(ref).isEmpty()).isPresent();
    }

    private boolean wants(InvitingTx tx, String person, MessageRef question, Instant now) {
        return !tx.isUninvited(person)
                && tx.pause(person, now).isEmpty()
                && !tx.wasInvited(person, question)
                && new Courtesy(hours).allows(tx.invitations(person), now);
    }

    /** The answer that helped, if it is still kept. */
    static Optional<MessageRef> helpful(InvitingTx tx, MessageRef question) {
        return tx.answersTo(question).stream()
                .filter(answer -> answer.outcome() == Outcome.HELPED)
                .map(Answer::ref)
                .filter(ref -> tx.message(ref).isPresent())
                .reduce((earlier, later) -> later);
    }

    private static Card card(MessageRef question, Words words) {
        String subject = subject(question);
        return Card.of(
                words.get("invite.title"),
                new Block.Actions(List.of(
                        new Block.Button(words.get("invite.yes"), AnswerInvitation.YES, subject),
                        new Block.Button(words.get("invite.no"), AnswerInvitation.NO, subject),
                        new Block.Button(words.get("invite.never"), AnswerInvitation.NEVER, subject))));
    }
}
