package org.erfara.tag;

import java.util.ArrayList;
import java.util.List;
import org.erfara.card.Block;
import org.erfara.card.Card;
import org.erfara.chat.Reply;
import org.erfara.guard.Guard;
import org.erfara.guard.Guarded;
import org.erfara.words.Words;

/**
 * What somebody said of a tag or noted down, as it may be stored.
 *
 * @param leaveOut whether anything was left out
 */
record GuardedMarks(Tag.Marks marks, boolean leaveOut) {
    static GuardedMarks of(Tag.Marks written, Guard guard) {
        Guarded title = guard.guarded(written.title());
        Guarded words = guard.guarded(written.words());
        return new GuardedMarks(
                new Tag.Marks(written.kind(), title.text(), words.text(), written.theme()),
                title.leavesOut() || words.leavesOut());
    }

    /** A tag of messages has no words of its own. */
    Tag.Marks wordless() {
        return new Tag.Marks(marks.kind(), marks.title(), "", marks.theme());
    }

    /** Whoever wrote it reads that something was left out, not what. */
    static Reply answer(Words words, String done, boolean leavesOut, String... notes) {
        List<Block> blocks = new ArrayList<>();
        if (leavesOut) {
            blocks.add(new Block.Paragraph(words.get("guard.leftout")));
        }
        for (String note : notes) {
            blocks.add(new Block.Note(words.get(note)));
        }
        return new Reply.Whisper(new Card(words.get(done), blocks));
    }
}
