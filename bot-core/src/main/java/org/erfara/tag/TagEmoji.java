package org.erfara.tag;

import java.util.List;
import org.erfara.capture.Message;
import org.erfara.chat.ChatEvent;
import org.erfara.job.Job;

/** An emoji by which anybody marks a message as useful, where messages are listened to. */
public final class TagEmoji {
    /** A seedling, by its name on Slack. */
    public static final String USUAL = "seedling";

    private final Tagging tagging;
    private final String emoji;

    /**
     * @param emoji its name without colons
     */
    public TagEmoji(Tagging tagging, String emoji) {
        this.tagging = tagging;
        this.emoji = emoji;
    }

    /**
     * Tags the message with what is most likely about it, and offers whoever did so to say more; one message once.
     *
     * @return whether it did
     */
    public boolean react(TaggingTx tx, ChatEvent.ReactionAdded reaction) {
        return reaction.emoji().equals(emoji)
                && tx.message(reaction.ref())
                        .filter(message -> !tagging.hasTagged(tx, reaction.person(), message.ref()))
                        .map(message -> tag(tx, reaction, message))
                        .isPresent();
    }

    private Job tag(TaggingTx tx, ChatEvent.ReactionAdded reaction, Message message) {
        Tag tag = tagging.tag(tx, reaction.person(), List.of(message), Suggestions.of(tx, message));
        Job offer = new Asking(tag.id(), reaction.person()).job(SayMore.KIND);
        tx.schedule(offer, reaction.at());
        return offer;
    }
}
