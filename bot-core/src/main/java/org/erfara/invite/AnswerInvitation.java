package org.erfara.invite;

import java.util.List;
import java.util.Optional;
import org.erfara.card.Block;
import org.erfara.card.Card;
import org.erfara.chat.Gesture;
import org.erfara.chat.Gestures;
import org.erfara.chat.MessageRef;
import org.erfara.chat.Reply;
import org.erfara.person.Pseudonyms;
import org.erfara.store.Transactional;
import org.erfara.tag.TagMenu;
import org.erfara.words.Words;

/** What people press on an invitation: yes, mark it; not now; never again. */
public final class AnswerInvitation {
    static final String YES = "invite.yes";
    static final String NO = "invite.no";
    static final String NEVER = "invite.never";

    private static final String AGAIN = "invite.again";

    private final Transactional<? extends InvitingTx> store;
    private final Pseudonyms pseudonyms;
    private final TagMenu tags;

    /** Answers for invitations of this store. */
    public AnswerInvitation(Transactional<? extends InvitingTx> store, Pseudonyms pseudonyms, TagMenu tags) {
        this.store = store;
        this.pseudonyms = pseudonyms;
        this.tags = tags;
    }

    /** Signs up. */
    public void addTo(Gestures gestures) {
        gestures.button(YES, this::yes)
                .button(NO, this::no)
                .button(NEVER, pressed -> never(pressed, true))
                .button(AGAIN, pressed -> never(pressed, false));
    }

    private Reply yes(Gesture.Pressed pressed) {
        Optional<MessageRef> answer = store.write(tx -> Invitations.helpful(tx, answered(tx, pressed)));
        return answer.map(ref -> tags.offer(pressed.reader(), ref))
                .orElseGet(() ->
                        new Reply.Whisper(Card.of(Words.in(pressed.reader()).get("tag.gone"))));
    }

    private Reply no(Gesture.Pressed pressed) {
        store.write(tx -> answered(tx, pressed));
        return new Reply.Whisper(Card.of(Words.in(pressed.reader()).get("invite.done.no")));
    }

    private Reply never(Gesture.Pressed pressed, boolean never) {
        store.write(tx -> {
            tx.putUninvited(pseudonyms.of(pressed.person()), never);
            return answered(tx, pressed);
        });
        Words words = Words.in(pressed.reader());
        return new Reply.Whisper(
                never
                        ? Card.of(
                                words.get("invite.done.never"),
                                new Block.Actions(
                                        List.of(new Block.Button(words.get("invite.again"), AGAIN, pressed.value()))))
                        : Card.of(words.get("invite.done.again")));
    }

    /** Whoever answers is not backed off from; returns the question. */
    private MessageRef answered(InvitingTx tx, Gesture.Pressed pressed) {
        MessageRef question = Invitations.ref(pressed.value());
        tx.invitations(pseudonyms.of(pressed.person())).stream()
                .filter(invitation -> invitation.question().equals(question))
                .forEach(invitation -> tx.putInvitation(invitation.thatWasAnswered()));
        return question;
    }
}
