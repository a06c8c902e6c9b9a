package org.erfara;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.erfara.capture.Message;
import org.erfara.card.Block;
import org.erfara.card.Card;
import org.erfara.card.Form;
import org.erfara.chat.ChatEvent;
import org.erfara.chat.FakeChat;
import org.erfara.chat.Gesture;
import org.erfara.chat.Gestures;
import org.erfara.chat.MessageRef;
import org.erfara.chat.PersonId;
import org.erfara.chat.Reply;
import org.erfara.guard.Guard;
import org.erfara.guard.TellAuthor;
import org.erfara.invite.AnswerInvitation;
import org.erfara.invite.Invitations;
import org.erfara.job.DueJobs;
import org.erfara.job.JobHandler;
import org.erfara.person.FakePeople;
import org.erfara.recall.AnswerRecall;
import org.erfara.recall.EarlierAnswers;
import org.erfara.recall.EarlierCard;
import org.erfara.recall.IntroduceColleague;
import org.erfara.tag.AskAuthor;
import org.erfara.tag.GiveLeave;
import org.erfara.tag.Kind;
import org.erfara.tag.NoteCommand;
import org.erfara.tag.SayMore;
import org.erfara.tag.TagMenu;
import org.erfara.words.Reader;

/** A staff that tags what is useful and asks its authors: all features of it, over a {@link Staffroom}. */
public final class Sharing {
    private final Staffroom staffroom;
    private final FakePeople people = new FakePeople();
    private final FakeChat chat;
    private final Gestures gestures = new Gestures();
    private final SayMore sayMore;
    private final TellAuthor tellAuthor;

    /** Everybody reads English. */
    public Sharing(Staffroom staffroom) {
        this.staffroom = staffroom;
        this.chat = new FakeChat(staffroom.store()::inTransaction);
        Guard guard = staffroom.guard();
        sayMore = new SayMore(staffroom.store(), staffroom.tagging(), people, chat, guard, reader -> List.of());
        sayMore.addTo(gestures);
        TagMenu menu = new TagMenu(staffroom.store(), staffroom.tagging(), guard, reader -> List.of());
        menu.addTo(gestures);
        new AnswerInvitation(staffroom.store(), Staffroom.PSEUDONYMS, menu).addTo(gestures);
        new AnswerRecall(staffroom.store(), staffroom.clock()).addTo(gestures);
        new NoteCommand(staffroom.store(), staffroom.tagging(), guard, reader -> List.of()).addTo(gestures);
        tellAuthor = new TellAuthor(staffroom.store(), people, chat, staffroom.clock());
        tellAuthor.addTo(gestures);
        new GiveLeave(staffroom.store(), Staffroom.PSEUDONYMS, people).addTo(gestures);
    }

    /** What was sent to whom. */
    public FakeChat chat() {
        return chat;
    }

    /** The people. */
    public FakePeople people() {
        return people;
    }

    /** What people do towards Erfara. */
    public Gestures gestures() {
        return gestures;
    }

    /** Does what is due by the staffroom's clock, and these jobs too. */
    public Sharing doWhatIsDue(JobHandler... more) {
        JobHandler[] handlers = Stream.of(
                        Stream.of(sayMore, tellAuthor, invitations(), earlierAnswers(), introduceColleague()),
                        AskAuthor.handlers(staffroom.store(), Staffroom.PSEUDONYMS, people, chat).stream(),
                        Stream.of(more))
                .flatMap(some -> some)
                .toArray(JobHandler[]::new);
        new DueJobs(staffroom.store(), staffroom.clock(), handlers).run();
        return this;
    }

    private JobHandler invitations() {
        return new Invitations(
                staffroom.store(), Staffroom.PSEUDONYMS, people, chat, Staffroom.HOURS, staffroom.clock());
    }

    private JobHandler earlierAnswers() {
        EarlierCard cards = new EarlierCard(ref -> Optional.of(URI.create("/talk/" + ref.id())), Script.ZONE);
        return new EarlierAnswers(staffroom.store(), Staffroom.PSEUDONYMS, people, chat, cards, staffroom.clock());
    }

    private JobHandler introduceColleague() {
        return new IntroduceColleague(staffroom.store(), people, chat);
    }

    /** The dialog somebody gets who opens the menu of a message and chooses to tag it. */
    public Form opens(String who, MessageRef message) {
        Message known = staffroom.store().read(tx -> tx.message(message)).orElseThrow();
        ChatEvent.MessagePosted seen = new ChatEvent.MessagePosted(
                message, known.at(), known.author(), known.thread(), Set.of(), known.text());
        return ((Reply.Dialog) gestures.answer(new Gesture.MenuChosen(Script.person(who), Reader.EN, "tag", seen)))
                .form();
    }

    /** Somebody sends a dialog; returns what they read. */
    public String sends(String who, Form form, Map<String, String> values) {
        return read(gestures.answer(
                new Gesture.FormSent(Script.person(who), Reader.EN, form.id(), form.subject(), values)));
    }

    /** Somebody marks a message as useful in one way. */
    public void marks(String who, MessageRef message, Kind kind) {
        Form form = opens(who, message);
        String theme = ((Form.ChoiceInput) form.inputs().stream()
                        .filter(input -> input.name().equals("theme"))
                        .findFirst()
                        .orElseThrow())
                .chosen();
        sends(who, form, Map.of("kind", kind.name(), "theme", theme, "title", ""));
    }

    /** Somebody presses a button, by its label, on the last card they got in private; returns what they read. */
    public String presses(String who, String label) {
        PersonId person = Script.person(who);
        Card last = chat.sent().stream()
                .filter(sent -> sent.to().equals(person))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .card();
        return read(press(person, last, label));
    }

    /** Somebody presses a button on a card. */
    public Reply press(PersonId person, Card card, String label) {
        Block.Button button = card.blocks().stream()
                .filter(Block.Actions.class::isInstance)
                .flatMap(block -> ((Block.Actions) block).buttons().stream())
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow();
        return gestures.answer(new Gesture.Pressed(person, Reader.EN, button.action(), button.value()));
    }

    private static String read(Reply reply) {
        return reply instanceof Reply.Whisper whisper ? whisper.card().title() : reply.toString();
    }
}
