package org.erfara.intake;

import org.erfara.capture.Window;
import org.erfara.chat.ChatEvent;
import org.erfara.chat.MessageRef;
import org.erfara.guard.Guarded;
import org.erfara.listen.WorkingHours;
import org.erfara.tag.TagEmoji;
import org.erfara.tag.Tagging;
import org.erfara.tag.TaggingTx;

/** What is kept of messages so that people can tag them, and what follows them when they are changed or taken away. */
public final class Tags {
    private final Window window;
    private final Tagging tagging;
    private final TagEmoji emoji;
    private final Aftermath aftermath;

    /**
     * Keeps messages for tagging.
     *
     * @param hours when people may be written to
     */
    public Tags(Window window, Tagging tagging, TagEmoji emoji, WorkingHours hours) {
        this.window = window;
        this.tagging = tagging;
        this.emoji = emoji;
        this.aftermath = new Aftermath(hours);
    }

    void keep(TaggingTx tx, ChatEvent.MessagePosted posted, Guarded said) {
        window.keep(tx, posted, said.text(), said.leavesOut());
        window.forgetOld(tx);
    }

    Aftermath aftermath() {
        return aftermath;
    }

    boolean react(TaggingTx tx, ChatEvent.ReactionAdded reaction) {
        return emoji.react(tx, reaction);
    }

    /** Whether anything is quoted of the message. */
    boolean edit(TaggingTx tx, MessageRef ref, Guarded said) {
        window.edit(tx, ref, said.text(), said.leavesOut());
        return tagging.edit(tx, ref, said.text());
    }

    /** Whether anything was quoted of the message. */
    boolean forget(TaggingTx tx, MessageRef ref) {
        tx.deleteMessage(ref);
        return tagging.forget(tx, ref);
    }
}
