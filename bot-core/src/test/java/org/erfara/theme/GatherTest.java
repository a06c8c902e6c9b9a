package org.erfara.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.erfara.Script;
import org.erfara.Staffroom;
import org.erfara.card.Card;
import org.erfara.card.Form;
import org.erfara.chat.Gesture;
import org.erfara.chat.Gestures;
import org.erfara.chat.MessageRef;
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

class GatherTest {
    private static final PersonId METTE = Script.person("mette");

    private final Staffroom staffroom = new Staffroom();
    private final Script script = staffroom.script().at("mon 09:00");
    private final Gestures gestures = new Gestures();

    private MessageRef key;
    private MessageRef door;

    @BeforeEach
    void three_ask_for_the_key_and_one_in_other_words() {
        OnlyFor facilitators = new OnlyFor(new FakePeople().with(METTE, Role.FACILITATOR, Reader.EN), Role.FACILITATOR);
        new Gather(staffroom.store(), staffroom.recurrences(), staffroom.facilitating(), facilitators).addTo(gestures);
        script.says("signe", "Who has the library key?");
        script.says("ida", "Who has the library key?");
        key = script.says("ole", "Who has the library key?");
        door = script.says("bo", "How can one get into the book room?");
    }

    private Reply chosen(PersonId who, MessageRef message) {
        return gestures.answer(new Gesture.MenuChosen(who, Reader.EN, "gather", Script.seen(message)));
    }

    private Reply sent(PersonId who, String subject, Map<String, String> values) {
        return gestures.answer(new Gesture.FormSent(who, Reader.EN, "gather", subject, values));
    }

    private static Reply says(String words) {
        return new Reply.Whisper(Card.of(words));
    }

    private Form dialog(MessageRef message) {
        return ((Reply.Dialog) chosen(METTE, message)).form();
    }

    private List<Form.Option> options(MessageRef message) {
        return ((Form.ChoiceInput) dialog(message).inputs().get(0)).options();
    }

    @Test
    void choosing_offers_the_recurring_questions() {
        assertThat(dialog(door))
                .isEqualTo(new Form(
                        "gather",
                        "test:lærerværelset " + door.id(),
                        "Asks the same as …",
                        List.of(new Form.ChoiceInput(
                                "group",
                                "Recurring question",
                                "",
                                List.of(new Form.Option("1", "Who has the library key?")))),
                        "Put together"));
    }

    @Test
    void sending_puts_the_question_with_the_chosen_ones() {
        assertThat(sent(METTE, dialog(door).subject(), Map.of("group", "1")))
                .isEqualTo(says("Put together. Thank you – now the count is right."));
        assertThat(staffroom.question(door).group())
                .isEqualTo(staffroom.question(key).group());
    }

    @Test
    void its_own_group_is_not_offered() {
        assertThat(chosen(METTE, key)).isEqualTo(says("There is no recurring question to put it with yet."));
    }

    @Test
    void a_message_that_is_no_question_cannot_be_gathered() {
        assertThat(chosen(METTE, script.says("ida", "Good morning")))
                .isEqualTo(says("This message is not kept as a question."));
    }

    @Test
    void at_most_25_are_offered_with_labels_that_fit() {
        IntStream.range(0, 30).forEach(number -> {
            String question =
                    "Where is thing" + "abcdefghijklmnopqrstuvwxyzæøåé".charAt(number) + " " + "é".repeat(80) + "?";
            List.of("signe", "ole", "ida").forEach(asker -> script.says(asker, question));
        });

        assertThat(options(door)).hasSize(25).allMatch(option -> option.label().length() <= 75);
    }

    @Test
    void a_group_that_is_gone_meanwhile_is_told_at_the_field() {
        assertThat(sent(METTE, dialog(door).subject(), Map.of("group", "99")))
                .isEqualTo(new Reply.TryAgain(Map.of("group", "That question is no longer there. Choose another.")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "one", "9223372036854775808", "1;2", "\u0000"})
    void a_group_no_client_should_send_is_told_at_the_field(String group) {
        assertThat(sent(METTE, dialog(door).subject(), Map.of("group", group))).isInstanceOf(Reply.TryAgain.class);
        assertThat(sent(METTE, dialog(door).subject(), Map.of())).isInstanceOf(Reply.TryAgain.class);
        assertThat(staffroom.question(door).group()).isNotEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "x", "test:lærerværelset", "test:lærerværelset ", " m0", "test:x m0", "\u0000 \u0000"})
    void a_message_no_client_should_send_is_answered_kindly(String subject) {
        assertThat(sent(METTE, subject, Map.of("group", "1")))
                .isEqualTo(says("This message is not kept as a question."));
    }

    @Test
    void others_may_not() {
        Reply no = says("This is for facilitators. Ask one of yours if you miss something.");

        assertThat(chosen(Script.person("ole"), door)).isEqualTo(no);
        assertThat(sent(Script.person("ole"), "test:lærerværelset " + door.id(), Map.of("group", "1")))
                .isEqualTo(no);
        assertThat(staffroom.question(door).group()).isNotEqualTo(1);
    }
}
