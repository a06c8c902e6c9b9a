package org.erfara.tag;

import java.util.List;
import java.util.Optional;
import org.erfara.card.Block;
import org.erfara.card.Card;
import org.erfara.chat.ChatPlatform;
import org.erfara.chat.Gesture;
import org.erfara.chat.Gestures;
import org.erfara.chat.Reply;
import org.erfara.guard.Guard;
import org.erfara.job.Job;
import org.erfara.job.JobHandler;
import org.erfara.person.People;
import org.erfara.person.Person;
import org.erfara.store.Transactional;
import org.erfara.words.Words;

/** Tells somebody in private that their emoji has marked a message, and lets them say more, or take the mark back. */
public final class SayMore implements JobHandler {
    static final String KIND = "tag.offer";

    private static final String MORE = "tag.more";
    private static final String UNDO = "tag.undo";

    private final Transactional<? extends TaggingTx> store;
    private final Tagging tagging;
    private final People people;
    private final ChatPlatform platform;
    private final Guard guard;
    private final NamedThemes themes;

    /** Offers to say more about tags in this store. */
    public SayMore(
            Transactional<? extends TaggingTx> store,
            Tagging tagging,
            People people,
            ChatPlatform platform,
            Guard guard,
            NamedThemes themes) {
        this.store = store;
        this.tagging = tagging;
        this.people = people;
        this.platform = platform;
        this.guard = guard;
        this.themes = themes;
    }

    /** Signs up. */
    public void addTo(Gestures gestures) {
        gestures.button(MORE, this::open).form(MORE, this::save).button(UNDO, this::undo);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        Asking to = Asking.of(job);
        if (store.read(tx -> tx.tag(to.tag())).isPresent()) {
            Person person = people.person(to.author());
            platform.sendPrivately(person.id(), card(to.tag(), Words.in(person.reader())));
        }
    }

    private static Card card(String tag, Words words) {
        return Card.of(
                words.get("tag.done"),
                new Block.Note(words.get("tag.done.note")),
                new Block.Actions(List.of(
                        new Block.Button(words.get("tag.more"), MORE, tag),
                        new Block.Button(words.get("tag.undo"), UNDO, tag))));
    }

    private Optional<Tag> own(TagTx tx, String id, Gesture gesture) {
        return tx.tag(id).filter(tag -> tagging.isBy(tag, gesture.person()));
    }

    private Reply open(Gesture.Pressed pressed) {
        return store.read(tx -> own(tx, pressed.value(), pressed))
                .<Reply>map(tag -> new Reply.Dialog(new TagForm(pressed.reader())
                        .marks(new Tag.Marks(tag.kind(), tag.title(), "", tag.theme()), themes.in(pressed.reader()))
                        .form(MORE, tag.id(), "tag.form")))
                .orElseGet(() -> says(pressed, "tag.gone"));
    }

    private Reply save(Gesture.FormSent sent) {
        GuardedMarks guarded = GuardedMarks.of(TagForm.sent(sent.values()), guard);
        Tag.Marks marks = guarded.marks();
        boolean known = store.write(tx -> own(tx, sent.subject(), sent)
                .map(tag -> tag.marked(new Tag.Marks(marks.kind(), marks.title(), tag.words(), marks.theme())))
                .map(tag -> put(tx, tag))
                .isPresent());
        return known
                ? GuardedMarks.answer(Words.in(sent.reader()), "tag.saved", guarded.leaveOut())
                : says(sent, "tag.gone");
    }

    private static Tag put(TagTx tx, Tag tag) {
        tx.putTag(tag);
        return tag;
    }

    private Reply undo(Gesture.Pressed pressed) {
        store.write(tx -> {
            own(tx, pressed.value(), pressed).ifPresent(tag -> tx.deleteTag(tag.id()));
            return true;
        });
        return says(pressed, "tag.undone");
    }

    private static Reply says(Gesture gesture, String key) {
        return new Reply.Whisper(Card.of(Words.in(gesture.reader()).get(key)));
    }
}
