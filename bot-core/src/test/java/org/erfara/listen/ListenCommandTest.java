package org.erfara.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.erfara.listen.Listened.DISCUSSED;
import static org.erfara.listen.Listened.KARI;
import static org.erfara.listen.Listened.METTE;
import static org.erfara.listen.Listened.OLE;
import static org.erfara.listen.Listened.PRIVATE;
import static org.erfara.listen.Listened.STAFF;
import static org.erfara.listen.Listened.read;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.erfara.Script;
import org.erfara.card.Block;
import org.erfara.card.Form;
import org.erfara.chat.Gesture;
import org.erfara.chat.PersonId;
import org.erfara.chat.Reply;
import org.erfara.words.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListenCommandTest {
    private final Listened school = new Listened();

    private static Map<String, String> with(String field, String value) {
        Map<String, String> values = new HashMap<>(DISCUSSED);
        values.put(field, value);
        return values;
    }

    private static List<Block.Button> buttons(Reply reply) {
        return ((Reply.Whisper) reply)
                .card().blocks().stream()
                        .filter(Block.Actions.class::isInstance)
                        .flatMap(block -> ((Block.Actions) block).buttons().stream())
                        .toList();
    }

    private Reply press(String action) {
        return school.gestures.answer(new Gesture.Pressed(METTE, Reader.EN, action, STAFF.value()));
    }

    @Test
    void nothing_is_listened_to_by_itself() {
        assertThat(school.isHeard()).isFalse();
    }

    @Test
    void a_facilitator_is_asked_until_when_and_what_was_talked_through() {
        assertThat(school.command(METTE, "listen"))
                .isEqualTo(new Reply.Dialog(new Form(
                        "listen",
                        STAFF.value(),
                        "Listen in #lærerværelset",
                        List.of(
                                new Form.DateInput("until", "Last day", LocalDate.of(2026, 8, 2)),
                                new Form.DateInput(
                                        "discussed", "Discussed with the employees’ representatives on", null),
                                new Form.TextInput("decision", "With whom, and what was decided", "", 1000),
                                new Form.DateInput("review", "To be looked at again together on", null)),
                        "Listen")));
        assertThat(school.isHeard()).isFalse();
    }

    @Test
    void a_leader_may_too_and_nobody_else() {
        assertThat(school.command(KARI, "listen")).isInstanceOf(Reply.Dialog.class);
        assertThat(read(school.command(OLE, "listen"))).startsWith("This is for facilitators.");
        assertThat(read(school.command(OLE, "listen stop"))).startsWith("This is for facilitators.");
        assertThat(read(school.gestures.answer(
                        new Gesture.FormSent(OLE, Reader.EN, "listen", STAFF.value(), DISCUSSED))))
                .startsWith("This is for facilitators.");
        assertThat(school.isHeard()).isFalse();
    }

    @Test
    void once_it_is_said_the_channel_is_heard_to_the_end_of_its_last_day() {
        assertThat(read(school.send(DISCUSSED))).startsWith("From now on I listen here, to the end of 2 August 2026.");

        assertThat(school.isHeard()).isTrue();
        school.clock.set(Instant.parse("2026-08-02T21:59:59.999Z"));
        assertThat(school.isHeard()).isTrue();
        school.clock.set(Instant.parse("2026-08-02T22:00:00Z"));
        assertThat(school.isHeard()).isFalse();
    }

    @Test
    void what_was_talked_through_is_kept() {
        school.send(DISCUSSED);

        assertThat(school.listenings.now(STAFF).orElseThrow().discussion())
                .isEqualTo(
                        new Discussion(LocalDate.of(2026, 1, 28), "With Bo and Ida: yes.", LocalDate.of(2026, 6, 1)));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "until | 2026-02-01 | Choose today or a later day.",
                "until | 2027-02-03 | At most twelve months at a time: 2 February 2027 or earlier. It can be renewed.",
                "until | '' | Choose a date.",
                "until | next summer | Choose a date.",
                "until | 2026-02-30 | Choose a date.",
                "discussed | 2026-02-03 | Have the discussion first, then come back: choose today or an earlier day.",
                "discussed | '' | Choose a date.",
                "decision | ' ' | Write a few words, at most 1000 characters.",
                "review | 2026-02-01 | Choose today or a later day.",
                "review | '' | Choose a date."
            })
    void what_cannot_be_is_said_at_its_field_and_nothing_is_heard(String field, String value, String sentence) {
        assertThat(school.send(with(field, value))).isEqualTo(new Reply.TryAgain(Map.of(field, sentence)));
        assertThat(school.isHeard()).isFalse();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"until,2026-02-02", "until,2027-02-02", "discussed,2026-02-02", "review,2026-02-02"})
    void the_first_and_the_last_day_may_be_chosen(String field, String value) {
        school.send(with(field, value));

        assertThat(school.isHeard()).isTrue();
    }

    @Test
    void all_fields_that_need_another_look_are_named_at_once() {
        assertThat(((Reply.TryAgain) school.send(Map.of())).problems())
                .containsOnlyKeys("until", "discussed", "decision", "review");
        assertThat(((Reply.TryAgain) school.send(with("decision", "å".repeat(1001)))).problems())
                .containsOnlyKeys("decision");
    }

    @Test
    void where_a_discussion_is_optional_it_is_all_or_nothing() {
        Listened optional = new Listened(
                new ListenRules(Profile.LISTENING, false), new Organisation("Ørsted Skole", Basis.PUBLIC_TASK, ""));

        assertThat(((Reply.TryAgain) optional.send(Map.of("until", "2026-08-02", "decision", "Yes"))).problems())
                .containsOnlyKeys("discussed", "review");
        optional.send(Map.of("until", "2026-08-02", "decision", " "));

        assertThat(optional.listenings.now(STAFF).orElseThrow().discussion()).isNull();
        assertThat(read(optional.command(METTE, "listen")))
                .contains("No discussion with the employees’ representatives is noted.");
    }

    @Test
    void where_it_is_on_one_reads_until_when_and_may_renew_it() {
        school.send(DISCUSSED);
        school.clock.tick(Duration.ofDays(150));

        Reply status = school.command(METTE, "listen");

        assertThat(read(status)).startsWith("""
                I listen here to the end of 2 August 2026.

                Discussed on 28 January 2026: With Bo and Ida: yes. – to be looked at again on 1 June 2026.""");
        assertThat(buttons(status)).extracting(Block.Button::label).containsExactly("Renew …", "Stop listening");
        Form again = ((Reply.Dialog) press(buttons(status).get(0).action())).form();
        assertThat(again.inputs())
                .contains(
                        new Form.DateInput("until", "Last day", LocalDate.of(2027, 1, 2)),
                        new Form.TextInput(
                                "decision", "With whom, and what was decided", "With Bo and Ida: yes.", 1000),
                        new Form.DateInput("review", "To be looked at again together on", null));
    }

    @Test
    void renewed_it_goes_on_to_the_new_day_without_a_gap() {
        school.send(DISCUSSED);
        school.clock.tick(Duration.ofDays(30));

        Map<String, String> longer = new HashMap<>(with("until", "2026-12-31"));
        school.send(longer);

        assertThat(school.all())
                .extracting(Listening::until)
                .containsExactly(school.clock.instant(), Instant.parse("2026-12-31T23:00:00Z"));
        assertThat(school.isHeard()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"listen stop", "LISTEN  Stop", "listen slut", "listen slutt", "listen stopp"})
    void it_can_be_ended_at_once_in_any_of_the_languages(String words) {
        school.send(DISCUSSED);
        school.clock.tick(Duration.ofHours(1));

        assertThat(read(school.command(KARI, words)))
                .startsWith("I no longer listen here.\n\nNothing that is written from now on is heard.");

        assertThat(school.isHeard()).isFalse();
        assertThat(school.all()).singleElement().matches(listening -> listening.covers(Listened.NOW));
    }

    @Test
    void it_can_be_ended_with_the_button() {
        school.send(DISCUSSED);

        press(buttons(school.command(METTE, "listen")).get(1).action());

        assertThat(school.isHeard()).isFalse();
    }

    @Test
    void where_it_is_not_on_there_is_nothing_to_end() {
        assertThat(read(school.command(METTE, "listen stop"))).startsWith("I do not listen here.");
    }

    @Test
    void a_private_chat_can_never_be_switched_on() {
        List.of(
                        new Gesture.Command(METTE, Reader.EN, PRIVATE, "listen"),
                        new Gesture.Pressed(METTE, Reader.EN, ListenCommand.RENEW, PRIVATE.value()),
                        new Gesture.FormSent(METTE, Reader.EN, "listen", PRIVATE.value(), DISCUSSED))
                .forEach(
                        gesture -> assertThat(read(school.gestures.answer(gesture)))
                                .startsWith(
                                        "Never in private\n\nI do not listen in private chats, and nobody can switch that on."));
        assertThat(school.listenings.now(PRIVATE)).isEmpty();
    }

    @Test
    void a_channel_nobody_knows_and_a_form_about_nothing_are_refused() {
        Reply unknown = school.gestures.answer(new Gesture.FormSent(
                METTE, Reader.EN, "listen", Script.channel("elsewhere").value(), DISCUSSED));

        assertThat(read(unknown)).startsWith("I am not in this channel yet");
        assertThat(read(school.gestures.answer(new Gesture.FormSent(METTE, Reader.EN, "listen", " ", DISCUSSED))))
                .startsWith("Never in private");
    }

    @Test
    void where_only_what_is_tagged_comes_in_that_is_said_kindly() {
        Listened tagOnly =
                new Listened(new ListenRules(Profile.TAG_ONLY, true), new Organisation("", Basis.PUBLIC_TASK, ""));

        assertThat(read(tagOnly.command(METTE, "listen"))).startsWith("""
                Here I listen nowhere

                Your organisation has chosen that I read only what somebody tags or asks me.""");
        assertThat(read(tagOnly.send(DISCUSSED))).startsWith("Here I listen nowhere");
        assertThat(tagOnly.isHeard()).isFalse();
    }

    @Test
    void everybody_is_answered_in_their_language() {
        PersonId who = METTE;
        assertThat(read(school.gestures.answer(new Gesture.Command(who, Reader.NN, PRIVATE, "listen"))))
                .startsWith("Aldri privat\n\nEg lyttar ikkje i private samtalar");
    }
}
