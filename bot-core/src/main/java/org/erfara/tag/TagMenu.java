package org.erfara.tag;

import java.util.List;
import java.util.Optional;
import org.erfara.capture.LeftOut;
import org.erfara.capture.Message;
import org.erfara.card.Card;
import org.erfara.card.Form;
import org.erfara.chat.ChatEvent;
import org.erfara.chat.ConversationId;
import org.erfara.chat.Gesture;
import org.erfara.chat.Gestures;
import org.erfara.chat.MessageRef;
import org.erfara.chat.Reply;
import org.erfara.guard.Guard;
import org.erfara.guard.Guarded;
import org.erfara.store.Transactional;
import org.erfara.words.Reader;
import org.erfara.words.Words;

/** An entry of the message menu by which anybody marks a message as useful. The platform hands over what it says. */
public final class TagMenu {
    private static final String ACTION = "tag";

    private final Transactional<? extends TaggingTx> store;
    private final Tagging tagging;
    private final Guard guard;
    private final NamedThemes themes;

    /**
     * @param guard goes over the message before it is kept, until the dialog is sent
     */
    public TagMenu(Transactional<? extends TaggingTx> store, Tagging tagging, Guard guard, NamedThemes themes) {
        this.store = store;
        this.tagging = tagging;
        this.guard = guard;
        this.themes = themes;
    }

    /** Signs up. */
    public void addTo(Gestures gestures) {
        gestures.menu(ACTION, this::open).form(ACTION, this::save);
    }

    private record Chosen(Message message, List<Message> thread, Tag.Marks suggested) {}

    private Reply open(Gesture.MenuChosen menu) {
        Guarded guarded = guard.guarded(menu.message().text());
        List<NamedThemes.Named> named = themes.in(menu.reader());
        Optional<Chosen> chosen =
                store.write(tx -> tagging.isPaused(tx, menu.message().author())
                        ? Optional.empty()
                        : Optional.of(chosen(tx, menu.message(), guarded)));
        return chosen.<Reply>map(one -> new Reply.Dialog(form(menu.reader(), one, named)))
                .orElseGet(
                        () -> new Reply.Whisper(Card.of(Words.in(menu.reader()).get("tag.paused"))));
    }

    /** The same dialog for a message that is kept; where it no longer is, a word about that. */
    public Reply offer(Reader reader, MessageRef ref) {
        List<NamedThemes.Named> named = themes.in(reader);
        return store.read(tx -> tx.message(ref).map(message -> chosen(tx, message)))
                .<Reply>map(chosen -> new Reply.Dialog(form(reader, chosen, named)))
                .orElseGet(() -> tooOld(Words.in(reader)));
    }

    private static Chosen chosen(TaggingTx tx, Message message) {
        return new Chosen(message, tx.thread(message.first()), Suggestions.of(tx, message));
    }

    private static Chosen chosen(TaggingTx tx, ChatEvent.MessagePosted seen, Guarded guarded) {
        Message message = tx.message(seen.ref())
                .orElseGet(() -> new Message(seen.ref(), seen.thread(), seen.at(), seen.author(), guarded.text()))
                .saying(guarded.text(), guarded.leavesOut());
        tx.putMessage(message);
        return chosen(tx, message);
    }

    private static Form form(Reader reader, Chosen chosen, List<NamedThemes.Named> named) {
        MessageRef ref = chosen.message().ref();
        return new TagForm(reader)
                .messages(chosen.thread(), ref)
                .marks(chosen.suggested(), named)
                .form(ACTION, ref.conversation().value() + " " + ref.id(), "tag.form");
    }

    private Reply save(Gesture.FormSent sent) {
        Words words = Words.in(sent.reader());
        String[] subject = sent.subject().split(" ", 2);
        ConversationId conversation = new ConversationId(subject[0]);
        List<MessageRef> refs = TagForm.chosen(sent.values(), subject[subject.length - 1]).stream()
                .map(id -> new MessageRef(conversation, id))
                .toList();
        GuardedMarks marks = GuardedMarks.of(TagForm.sent(sent.values()), guard);
        List<Message> tagged = store.write(tx -> {
            List<Message> messages =
                    refs.stream().flatMap(ref -> tx.message(ref).stream()).toList();
            if (!messages.isEmpty()) {
                tagging.tag(tx, sent.person(), messages, marks.wordless());
            }
            return messages;
        });
        boolean leavesOut =
                marks.leaveOut() || tagged.stream().anyMatch(message -> message.leftOut() != LeftOut.NOTHING);
        return tagged.isEmpty() ? tooOld(words) : GuardedMarks.answer(words, "tag.done", leavesOut, "tag.done.note");
    }

    private static Reply tooOld(Words words) {
        return new Reply.Whisper(Card.of(words.get("tag.gone")));
    }
}
