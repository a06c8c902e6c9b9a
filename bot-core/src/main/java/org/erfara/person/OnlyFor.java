package org.erfara.person;

import java.util.Set;
import org.erfara.card.Card;
import org.erfara.chat.Gesture;
import org.erfara.chat.GestureHandler;
import org.erfara.chat.Reply;
import org.erfara.words.Words;

/** Lets some roles through and tells the others kindly. */
public final class OnlyFor {
    private final People people;
    private final Set<Role> roles;

    /** Lets these roles through. */
    public OnlyFor(People people, Role... roles) {
        this.people = people;
        this.roles = Set.of(roles);
    }

    /** The handler, for those who may; for the others a friendly word. */
    public <G extends Gesture> GestureHandler<G> or(GestureHandler<G> handler) {
        return gesture -> roles.contains(people.roleOf(gesture.person()))
                ? handler.answer(gesture)
                : new Reply.Whisper(Card.of(Words.in(gesture.reader()).get("role.not")));
    }
}
