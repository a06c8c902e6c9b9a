package org.erfara.tag;

import java.util.List;
import java.util.Map;
import org.erfara.card.Block;
import org.erfara.card.Card;
import org.erfara.chat.Gesture;
import org.erfara.chat.Gestures;
import org.erfara.chat.Reply;
import org.erfara.store.Transactional;
import org.erfara.text.PersonalData;
import org.erfara.words.Words;

/** {@code /erfara note}: takes down, in twenty seconds, a talk that was not in chat. */
public final class NoteCommand {
    private static final String WORD = "note";

    private final Transactional<? extends TaggingTx> store;
    private final Tagging tagging;
    private final PersonalData personalData;
    private final NamedThemes themes;

    /** Keeps notes in this store. */
    public NoteCommand(
            Transactional<? extends TaggingTx> store, Tagging tagging, PersonalData personalData, NamedThemes themes) {
        this.store = store;
        this.tagging = tagging;
        this.personalData = personalData;
        this.themes = themes;
    }

    /** Signs up. */
    public void addTo(Gestures gestures) {
        gestures.command(WORD, this::open).form(WORD, this::save);
    }

    /** What stands after the command is in the dialog already. */
    private Reply open(Gesture.Command command) {
        String[] typed = command.words().strip().split("\\s+", 2);
        return new Reply.Dialog(new TagForm(command.reader())
                .note(typed.length > 1 ? typed[1] : "")
                .marks(new Tag.Marks(null, "", "", 0), themes.in(command.reader()))
                .form(WORD, "", "note.form"));
    }

    private Reply save(Gesture.FormSent sent) {
        Words words = Words.in(sent.reader());
        Tag.Marks marks = TagForm.sent(sent.values());
        if (marks.words().isBlank()) {
            return new Reply.TryAgain(Map.of(TagForm.WORDS, words.get("note.empty")));
        }
        Tag.Marks guarded = new Tag.Marks(
                marks.kind(), personalData.masked(marks.title()), personalData.masked(marks.words()), marks.theme());
        store.write(tx -> tagging.tag(tx, sent.person(), List.of(), guarded));
        return new Reply.Whisper(Card.of(words.get("note.done"), new Block.Note(words.get("note.done.note"))));
    }
}
