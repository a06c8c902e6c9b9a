package org.erfara.listen;

import org.erfara.card.Block;
import org.erfara.card.Card;
import org.erfara.chat.Gesture;
import org.erfara.chat.Gestures;
import org.erfara.chat.Reply;
import org.erfara.words.Words;

/** Shows the notice to whoever asks for it with {@code /erfara notice}, and to whoever joins a channel. */
public final class NoticeCommand {
    private final NoticeCards cards;
    private final Listenings listenings;

    /** Shows these. */
    public NoticeCommand(NoticeCards cards, Listenings listenings) {
        this.cards = cards;
        this.listenings = listenings;
    }

    /** Signs up. */
    public void addTo(Gestures gestures) {
        gestures.command("notice", this::show).joining(this::welcome);
    }

    private Reply show(Gesture.Command command) {
        return listenings
                .now(command.conversation())
                .<Reply>map(listening -> new Reply.Whisper(cards.of(listening, command.reader())))
                .orElseGet(() -> new Reply.Whisper(elsewhere(command)));
    }

    private Card elsewhere(Gesture.Command command) {
        Words words = Words.in(command.reader());
        return cards.canBeWritten()
                ? cards.general(command.reader())
                : Card.of(words.get("notice.none.title"), new Block.Paragraph(words.get("notice.none")));
    }

    private Reply welcome(Gesture.Joined joined) {
        return listenings
                .now(joined.conversation())
                .<Reply>map(listening -> new Reply.Whisper(cards.of(listening, joined.reader())))
                .orElseGet(Reply.Silence::new);
    }
}
