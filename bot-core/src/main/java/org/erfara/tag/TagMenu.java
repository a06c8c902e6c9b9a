package org.erfara.tag;

import java.util.List;
import java.util.Optional;
import org.erfara.capture.Message;
import org.erfara.card.Block;
import org.erfara.card.Card;
import org.erfara.card.Form;
import org.erfara.chat.ChatEvent;
import org.erfara.chat.ConversationId;
import org.erfara.chat.Gesture;
import org.erfara.chat.Gestures;
import org.erfara.chat.MessageRef;
import org.erfara.chat.Reply;
import org.erfara.store.Transactional;
import org.erfara.text.PersonalData;
import org.erfara.words.Reader;
import org.erfara.words.Words;

/** An entry of the message menu by which anybody marks a message as useful. The platform hands over what it says. */
public final class TagMenu {
    private static final String ACTION = "tag";

    private final Transactional<? extends TaggingTx> store;
    private final Tagging tagging;
    private final PersonalData personalData;
    private final NamedThemes themes;

    /**
     * @param personalData is replaced before the message is kept, until the dialog is sent
     */
    public TagMenu(
            Transactional<? extends TaggingTx> store, Tagging tagging, PersonalData personalData, NamedThemes themes) {
        this.store = store;
        this.tagging = tagging;
        this.personalData = personalData;
        this.themes = themes;
    }

    /** Signs up. */
    public void addTo(Gestures gestures) {
        gestures.menu(ACTION, this::open).form(ACTION, this::save);
    }

    private record Chosen(Message message, List<Message> thread, Tag.Marks suggested) {}

    private Reply open(Gesture.MenuChosen menu) {
        String guarded = personalData.masked(menu.message().text());
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

    private static Chosen chosen(TaggingTx tx, ChatEvent.MessagePosted seen, String guarded) {
        Message message = new Message(seen.ref(), seen.thread(), seen.at(), seen.author(), guarded);
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
        boolean tagged = store.write(tx -> {
            List<Message> messages =
                    refs.stream().flatMap(ref -> tx.message(ref).stream()).toList();
            messages.stream().limit(1).forEach(first -> tagging.tag(tx, sent.person(), messages, marks(sent)));
            return !messages.isEmpty();
        });
        return tagged ? done(words) : tooOld(words);
    }

    private Tag.Marks marks(Gesture.FormSent sent) {
        Tag.Marks marks = TagForm.sent(sent.values());
        return new Tag.Marks(marks.kind(), personalData.masked(marks.title()), "", marks.theme());
    }

    private static Reply done(Words words) {
        return new Reply.Whisper(Card.of(words.get("tag.done"), new Block.Note(words.get("tag.done.note"))));
    }

    private static Reply tooOld(Words words) {
        return new Reply.Whisper(Card.of(words.get("tag.gone")));
    }
}
