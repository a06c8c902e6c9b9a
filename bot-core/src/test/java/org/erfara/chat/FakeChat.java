package org.erfara.chat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.erfara.card.Card;
import org.erfara.card.PlainText;

/** A chat platform that remembers what it was told to send. */
public final class FakeChat implements ChatPlatform {
    private final BooleanSupplier inTransaction;
    private final List<Sent> sent = new ArrayList<>();
    private final List<Posted> posted = new ArrayList<>();
    private final List<Replied> replies = new ArrayList<>();
    private final Set<PersonId> unreachable = new HashSet<>();
    private final Set<ConversationId> closed = new HashSet<>();

    /** A card and who got it. */
    public record Sent(PersonId to, Card card) {
        /** The card as a person reads it. */
        public String text() {
            return PlainText.of(card);
        }
    }

    private record Replied(MessageRef to, Card card) {}

    /** A card and where everybody saw it. */
    public record Posted(ConversationId to, Card card) {
        /** The card as a person reads it. */
        public String text() {
            return PlainText.of(card);
        }
    }

    /**
     * @param inTransaction whether the calling thread is within a transaction: then nothing may be sent
     */
    public FakeChat(BooleanSupplier inTransaction) {
        this.inTransaction = inTransaction;
    }

    /**
     * @throws IllegalStateException if a transaction is open
     */
    @Override
    public void sendPrivately(PersonId to, Card card) {
        refuseInTransaction();
        if (unreachable.contains(to)) {
            throw new ChatUnavailable("sending a card in private", new IllegalStateException("told to be unavailable"));
        }
        sent.add(new Sent(to, card));
    }

    /**
     * @throws IllegalStateException if a transaction is open
     */
    @Override
    public void post(ConversationId to, Card card) {
        refuseInTransaction();
        if (closed.contains(to)) {
            throw new ChatUnavailable("posting a card", new IllegalStateException("told to be unavailable"));
        }
        posted.add(new Posted(to, card));
    }

    /**
     * @throws IllegalStateException if a transaction is open
     */
    @Override
    public void reply(MessageRef to, Card card) {
        refuseInTransaction();
        if (closed.contains(to.conversation())) {
            throw new ChatUnavailable("answering a message", new IllegalStateException("told to be unavailable"));
        }
        replies.add(new Replied(to, card));
    }

    private void refuseInTransaction() {
        if (inTransaction.getAsBoolean()) {
            throw new IllegalStateException("sent while a transaction is open");
        }
    }

    /** From now on nothing can be posted there. */
    public void unavailableIn(ConversationId conversation) {
        closed.add(conversation);
    }

    /** From now on nothing can be sent to this person. */
    public void unavailableTo(PersonId person) {
        unreachable.add(person);
    }

    /** Everybody and everything can be reached again. */
    public void available() {
        unreachable.clear();
        closed.clear();
    }

    /** What was sent, in order. */
    public List<Sent> sent() {
        return List.copyOf(sent);
    }

    /** What a person got, as they read it, in order. */
    public List<String> readBy(PersonId person) {
        return sent.stream()
                .filter(one -> one.to().equals(person))
                .map(Sent::text)
                .toList();
    }

    /** What everybody read in the thread of a message, in order. */
    public List<String> readBelow(MessageRef message) {
        return replies.stream()
                .filter(one -> one.to().equals(message))
                .map(one -> PlainText.of(one.card()))
                .toList();
    }

    /** What everybody in a conversation read, in order. */
    public List<String> readIn(ConversationId conversation) {
        return posted.stream()
                .filter(one -> one.to().equals(conversation))
                .map(Posted::text)
                .toList();
    }
}
