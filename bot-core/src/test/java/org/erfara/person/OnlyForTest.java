package org.erfara.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.erfara.card.Card;
import org.erfara.chat.ConversationId;
import org.erfara.chat.Gesture;
import org.erfara.chat.GestureHandler;
import org.erfara.chat.PersonId;
import org.erfara.chat.Reply;
import org.erfara.words.Reader;
import org.junit.jupiter.api.Test;

class OnlyForTest {
    private static final PersonId METTE = new PersonId("test:mette");
    private static final PersonId KARI = new PersonId("test:kari");

    private final People people =
            new FakePeople().with(METTE, Role.FACILITATOR, Reader.DA).with(KARI, Role.LEADER, Reader.NB);
    private final GestureHandler<Gesture.Command> handler =
            new OnlyFor(people, Role.FACILITATOR).or(command -> new Reply.Whisper(Card.of("The digest")));

    private static Gesture.Command command(PersonId person, Reader reader) {
        return new Gesture.Command(person, reader, new ConversationId("test:staff"), "digest");
    }

    @Test
    void lets_the_role_through() {
        assertThat(handler.answer(command(METTE, Reader.DA))).isEqualTo(new Reply.Whisper(Card.of("The digest")));
    }

    @Test
    void tells_others_kindly_in_their_language() {
        assertThat(handler.answer(command(KARI, Reader.NB)))
                .isEqualTo(
                        new Reply.Whisper(Card.of("Dette er for fasilitatorer. Spør en av deres hvis du savner noe.")));
    }

    @Test
    void somebody_unknown_is_staff() {
        assertThat(handler.answer(command(new PersonId("test:nobody"), Reader.EN)))
                .isEqualTo(new Reply.Whisper(
                        Card.of("This is for facilitators. Ask one of yours if you miss something.")));
    }
}
