package org.erfara.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.erfara.Script;
import org.erfara.Staffroom;
import org.erfara.card.Card;
import org.erfara.card.Form;
import org.erfara.chat.Gesture;
import org.erfara.chat.Gestures;
import org.erfara.chat.PersonId;
import org.erfara.chat.Reply;
import org.erfara.person.FakePeople;
import org.erfara.person.OnlyFor;
import org.erfara.person.Role;
import org.erfara.words.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenameThemeTest {
    private static final PersonId METTE = Script.person("mette");
    private static final Reply GONE = new Reply.Whisper(Card.of("This theme is no longer there."));

    private final Staffroom staffroom = new Staffroom();
    private final Gestures gestures = new Gestures();

    @BeforeEach
    void a_theme() {
        Script script = staffroom.script();
        script.says("signe", "Who has the library key?");
        script.says("ole", "Who has the library key?");
        OnlyFor facilitators = new OnlyFor(new FakePeople().with(METTE, Role.FACILITATOR, Reader.EN), Role.FACILITATOR);
        new RenameTheme(staffroom.themes(), facilitators).addTo(gestures);
    }

    private Reply pressed(PersonId who, String value) {
        return gestures.answer(new Gesture.Pressed(who, Reader.EN, RenameTheme.ACTION, value));
    }

    private Reply sent(PersonId who, String theme, Map<String, String> values) {
        return gestures.answer(new Gesture.FormSent(who, Reader.EN, RenameTheme.ACTION, theme, values));
    }

    private String name() {
        return staffroom.themes().find(1).map(Theme::name).orElse("");
    }

    @Test
    void pressing_opens_a_dialog_with_the_name_it_has() {
        staffroom.themes().rename(1, "Keys");

        assertThat(pressed(METTE, "1"))
                .isEqualTo(new Reply.Dialog(new Form(
                        "theme.rename",
                        "1",
                        "Name of the theme",
                        List.of(new Form.TextInput("name", "What the staff would call it", "Keys", 80)),
                        "Save")));
    }

    @Test
    void a_theme_without_a_name_opens_an_empty_field() {
        assertThat(((Reply.Dialog) pressed(METTE, "1")).form().inputs())
                .containsExactly(new Form.TextInput("name", "What the staff would call it", "", 80));
    }

    @Test
    void sending_gives_the_theme_its_name() {
        assertThat(sent(METTE, "1", Map.of("name", "  Keys \n and doors ")))
                .isEqualTo(new Reply.Whisper(Card.of("From now on it is called “Keys and doors”.")));
        assertThat(name()).isEqualTo("Keys and doors");
    }

    @Test
    void an_empty_or_too_long_name_is_answered_at_its_field() {
        Reply again = new Reply.TryAgain(Map.of("name", "Write a name of 1 to 80 characters."));

        assertThat(sent(METTE, "1", Map.of("name", " "))).isEqualTo(again);
        assertThat(sent(METTE, "1", Map.of())).isEqualTo(again);
        assertThat(sent(METTE, "1", Map.of("name", "x".repeat(81)))).isEqualTo(again);
        assertThat(name()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "", "-1", "1 or 1=1", "one", "9223372036854775808", "１", "1.0", "\u0000"})
    void a_theme_that_is_not_there_and_anything_else_a_client_may_send_is_answered_kindly(String theme) {
        assertThat(pressed(METTE, theme)).isEqualTo(GONE);
        assertThat(sent(METTE, theme, Map.of("name", "Keys"))).isEqualTo(GONE);
        assertThat(name()).isEmpty();
    }

    @Test
    void others_may_not() {
        Reply no = new Reply.Whisper(Card.of("This is for facilitators. Ask one of yours if you miss something."));

        assertThat(pressed(Script.person("signe"), "1")).isEqualTo(no);
        assertThat(sent(Script.person("signe"), "1", Map.of("name", "Mine"))).isEqualTo(no);
        assertThat(name()).isEmpty();
    }
}
