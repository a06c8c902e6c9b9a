package org.erfara.tag;

import java.util.List;
import java.util.Map;
import org.erfara.chat.Gesture;
import org.erfara.chat.Gestures;
import org.erfara.chat.Reply;
import org.erfara.guard.Guard;
import org.erfara.store.Transactional;
import org.erfara.words.Words;

/** {@code /erfara note}: takes down, in twenty seconds, a talk that was not in chat. */
public final class NoteCommand {
    private static final String WORD = "note";

    private final Transactional<? extends TaggingTx> store;
    private final Tagging tagging;
    private final Guard guard;
    private final NamedThemes themes;

    /** Keeps notes in this store. */
    public NoteCommand(Transactional<? extends TaggingTx> store, Tagging tagging, Guard guard, NamedThemes themes) {
        this.store = store;
        this.tagging = tagging;
        this.guard = guard;
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
        GuardedMarks guarded = GuardedMarks.of(marks, guard);
        store.write(tx -> tagging.tag(tx, sent.person(), List.of(), guarded.marks()));
        return GuardedMarks.answer(words, "note.done", guarded.leaveOut(), "note.done.note");
    }
}
