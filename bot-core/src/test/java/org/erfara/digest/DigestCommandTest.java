package org.erfara.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.erfara.Script;
import org.erfara.Staffroom;
import org.erfara.card.PlainText;
import org.erfara.chat.Gesture;
import org.erfara.chat.Gestures;
import org.erfara.chat.PersonId;
import org.erfara.chat.Reply;
import org.erfara.person.FakePeople;
import org.erfara.person.OnlyFor;
import org.erfara.person.Role;
import org.erfara.words.Reader;
import org.junit.jupiter.api.Test;

class DigestCommandTest {
    private static final PersonId METTE = Script.person("mette");

    private final Staffroom staffroom = new Staffroom();

    private String read(PersonId who, Reader reader) {
        Gestures gestures = new Gestures();
        OnlyFor facilitators = new OnlyFor(new FakePeople().with(METTE, Role.FACILITATOR, Reader.EN), Role.FACILITATOR);
        new DigestCommand(staffroom.digests(), facilitators, staffroom.clock(), Script.ZONE).addTo(gestures);
        Reply reply = gestures.answer(new Gesture.Command(who, reader, Script.channel("staff"), "digest"));
        return PlainText.of(((Reply.Whisper) reply).card());
    }

    @Test
    void answers_with_the_digest_of_this_week_so_far() {
        Script script = staffroom.script().at("mon 09:00");
        script.says("signe", "Who has the library key?");
        script.says("ole", "Who has the library key?");
        assertThat(read(METTE, Reader.EN)).contains("A quiet week");

        script.says("bo", "Who has the library key?");

        assertThat(read(METTE, Reader.EN))
                .startsWith("Themes of week 6 (from 2 February 2026)\n\nLibrary key\n-----------\nAsked by 3 people");
    }

    @Test
    void answers_in_the_language_of_who_asks() {
        assertThat(read(METTE, Reader.NN)).startsWith("Tema i veke 6 (frå 2. februar 2026)");
    }

    @Test
    void others_may_not() {
        assertThat(read(Script.person("signe"), Reader.EN)).startsWith("This is for facilitators.");
    }
}
