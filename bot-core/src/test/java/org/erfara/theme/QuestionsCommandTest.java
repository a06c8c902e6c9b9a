package org.erfara.theme;

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

class QuestionsCommandTest {
    private static final PersonId METTE = Script.person("mette");

    private final Staffroom staffroom = new Staffroom();
    private final Script script = staffroom.script().at("mon 09:00");

    private String read(PersonId who, Reader reader) {
        Gestures gestures = new Gestures();
        OnlyFor facilitators = new OnlyFor(new FakePeople().with(METTE, Role.FACILITATOR, Reader.EN), Role.FACILITATOR);
        new QuestionsCommand(staffroom.recurrences(), facilitators).addTo(gestures);
        Reply reply = gestures.answer(new Gesture.Command(who, reader, Script.channel("staff"), "questions"));
        return PlainText.of(((Reply.Whisper) reply).card());
    }

    @Test
    void lists_what_three_people_asked_most_askers_first() {
        script.says("signe", "Which coffee machine broke down?");
        script.says("ole", "Which coffee machine broke down?");
        script.says("bo", "Which coffee machine broke down?");
        for (String who : new String[] {"signe", "ole", "bo", "ida", "ida"}) {
            script.says(who, "Who has the library key?");
        }
        script.says("signe", "When does the heating start?");
        script.says("ole", "When does the heating start?");

        assertThat(read(METTE, Reader.EN)).isEqualTo("""
                Asked again and again

                What was asked
                  • Who has the library key? – 4 people, 5 times
                  • Which coffee machine broke down? – 3 people, 3 times""");
    }

    @Test
    void says_so_when_there_is_nothing_yet() {
        assertThat(read(METTE, Reader.DA)).isEqualTo("""
                Spurgt igen og igen

                Endnu er intet spørgsmål kommet fra nok forskellige personer.""");
    }

    @Test
    void others_may_not() {
        assertThat(read(Script.person("signe"), Reader.EN)).startsWith("This is for facilitators.");
    }
}
