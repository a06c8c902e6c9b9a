package org.erfara.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.erfara.Script;
import org.erfara.card.Card;
import org.erfara.card.PlainText;
import org.erfara.words.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GesturesTest {
    private static final PersonId SIGNE = new PersonId("test:signe");
    private static final ConversationId STAFF = new ConversationId("test:staff");
    private static final MessageRef MESSAGE = new MessageRef(STAFF, "m1");

    private final Gestures gestures = new Gestures()
            .command("digest", command -> said("digest for " + command.person().value()))
            .command("questions", command -> said(command.words()))
            .button("theme.rename", pressed -> said("rename " + pressed.value()))
            .menu("gather", chosen -> said("gather " + chosen.message().ref().id()))
            .menu("offer", chosen -> said("offer"))
            .form("theme.rename", sent -> said("renamed to " + sent.values().get("name")));

    private static Reply said(String title) {
        return new Reply.Whisper(Card.of(title));
    }

    private static Gesture.Command command(String words) {
        return new Gesture.Command(SIGNE, Reader.EN, STAFF, words);
    }

    private String read(Gesture gesture) {
        return PlainText.of(((Reply.Whisper) gestures.answer(gesture)).card());
    }

    @Test
    void each_gesture_reaches_its_feature() {
        assertThat(read(command("digest"))).isEqualTo("digest for test:signe");
        assertThat(read(new Gesture.Pressed(SIGNE, Reader.EN, "theme.rename", "7")))
                .isEqualTo("rename 7");
        assertThat(read(new Gesture.MenuChosen(SIGNE, Reader.EN, "gather", Script.seen(MESSAGE))))
                .isEqualTo("gather m1");
        assertThat(read(new Gesture.FormSent(SIGNE, Reader.EN, "theme.rename", "7", Map.of("name", "Keys"))))
                .isEqualTo("renamed to Keys");
    }

    @Test
    void a_command_is_known_in_any_case_and_with_words_after_it() {
        assertThat(read(command("  QUESTIONS  of this week "))).isEqualTo("QUESTIONS of this week");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "HELP me", "", "   ", "digestt", "hjelp", "%s {0} '", "\u0000"})
    void help_and_whatever_nobody_knows_is_answered_with_what_is_known(String words) {
        assertThat(read(command(words))).isEqualTo("""
                What I can do

                Write
                  • /erfara help – this list
                  • /erfara digest – this week’s themes
                  • /erfara questions – what is asked again and again

                Only you see this. I listen only where a notice says so, and never in private chats.""");
    }

    @Test
    void help_is_in_the_language_of_the_reader() {
        assertThat(read(new Gesture.Command(SIGNE, Reader.NN, STAFF, "?"))).startsWith("Dette kan eg hjelpe med");
    }

    @Test
    void an_old_button_menu_entry_or_form_nobody_knows_any_more_is_answered_with_help() {
        assertThat(read(new Gesture.Pressed(SIGNE, Reader.EN, "gone", "1"))).startsWith("What I can do");
        assertThat(read(new Gesture.MenuChosen(SIGNE, Reader.EN, "gone", Script.seen(MESSAGE))))
                .startsWith("What I can do");
        assertThat(read(new Gesture.FormSent(SIGNE, Reader.EN, "gone", "", Map.of())))
                .startsWith("What I can do");
    }

    @Test
    void the_menu_has_its_entries_in_the_order_in_which_features_signed_up() {
        assertThat(gestures.menuActions()).containsExactly("gather", "offer");
    }
}
