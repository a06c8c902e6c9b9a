package org.erfara.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.erfara.Script;
import org.erfara.Staffroom;
import org.erfara.capture.Answer;
import org.erfara.chat.ChatEvent;
import org.erfara.chat.Delivery;
import org.erfara.chat.DropReason;
import org.erfara.chat.MessageRef;
import org.erfara.chat.PersonId;
import org.erfara.listen.Channel;
import org.erfara.text.Language;
import org.erfara.theme.Recurring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {
    private static final String TOPICS = "projector whiteboard printer password timetable tablet library key";

    private final Staffroom staffroom = new Staffroom();

    /** A lot of talk in which every topic comes again, worded differently, with answers, thanks and setbacks. */
    private static List<Delivery> busyTalk() {
        Script script = new Script();
        String[] topics = TOPICS.split(" ");
        IntStream.range(0, 300).forEach(turn -> {
            String topic = topics[turn * 5 % topics.length];
            script.in(turn % 3 == 0 ? "maths" : "staff");
            MessageRef question = script.says(
                    "asker" + turn % 11,
                    turn % 2 == 0 ? "Who fixed the " + topic + " upstairs?" : topic + " upstairs fixed?");
            MessageRef answer = script.replies(question, "helper" + turn % 4, "Ask the office about the " + topic);
            if (turn % 3 == 1) {
                script.replies(question, "asker" + turn % 11, turn % 2 == 0 ? "Thank you" : "That did not work, sorry");
            } else if (turn % 3 == 2) {
                script.reacts(answer, "somebody", "+1");
            }
            if (turn % 17 == 0) {
                script.edits(question, "Where is the " + topic + " downstairs?");
            } else if (turn % 19 == 0) {
                script.deletes(question);
            }
        });
        return script.deliveries();
    }

    private static List<Recurring> recurring(Staffroom room) {
        return room.askedBy(1);
    }

    private static void hearInBatches(Staffroom room, List<Delivery> talk, int size) {
        for (int from = 0; from < talk.size(); from += size) {
            room.hear(talk.subList(from, Math.min(talk.size(), from + size)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 1000})
    void groups_and_themes_are_the_same_whatever_the_batch_size(int size) {
        Staffroom oneByOne = new Staffroom();
        hearInBatches(oneByOne, busyTalk(), 1);

        hearInBatches(staffroom, busyTalk(), size);

        assertThat(recurring(staffroom)).hasSizeGreaterThan(5).isEqualTo(recurring(oneByOne));
        assertThat(staffroom.themes().all())
                .isNotEmpty()
                .isEqualTo(oneByOne.themes().all());
        assertThat(staffroom.counts().messages().dropped())
                .isEqualTo(oneByOne.counts().messages().dropped());
    }

    @Test
    void a_restart_in_the_middle_changes_nothing() {
        Staffroom throughout = new Staffroom();
        throughout.hear(busyTalk());

        List<Delivery> talk = busyTalk();
        staffroom.hear(talk.subList(0, 700));
        Staffroom restarted = new Staffroom(staffroom.store());
        restarted.hear(talk.subList(700, talk.size()));

        assertThat(recurring(restarted)).isEqualTo(recurring(throughout));
        assertThat(restarted.themes().all()).isEqualTo(throughout.themes().all());
    }

    @Test
    void hearing_the_same_again_adds_nothing_and_is_counted() {
        List<Delivery> talk = busyTalk();
        staffroom.hear(talk);
        List<Recurring> before = recurring(staffroom);
        long messages = talk.stream()
                .filter(one -> one.event() instanceof ChatEvent.MessagePosted)
                .count();

        staffroom.hear(talk);

        assertThat(recurring(staffroom)).isEqualTo(before);
        assertThat(staffroom.counts().messages().dropped()).containsEntry(DropReason.ALREADY_SEEN, messages);
        assertThat(staffroom.counts().changes().dropped())
                .containsEntry(DropReason.ALREADY_SEEN, talk.size() - messages);
    }

    @Test
    void the_same_delivery_twice_in_one_batch_is_heard_once() {
        Script script = new Script();
        MessageRef question = script.says("signe", "Who has the library key?");
        Delivery delivery = script.deliveries().get(0);

        staffroom.hear(List.of(delivery, delivery));

        assertThat(staffroom.groupOf(question).size()).isEqualTo(1);
        assertThat(staffroom.counts().messages().kept()).isEqualTo(1);
        assertThat(staffroom.counts().messages().dropped()).isEqualTo(Map.of(DropReason.ALREADY_SEEN, 1L));
    }

    @Test
    void who_reacted_is_remembered_by_no_name() {
        Script script = staffroom.script();
        MessageRef question = script.says("signe", "Who has the library key?");
        Delivery reaction = new Delivery(
                "reaction of U42",
                new ChatEvent.ReactionAdded(question, staffroom.clock().instant(), new PersonId("slack:T1:U42"), "+1"));

        staffroom.hear(List.of(reaction));
        staffroom.hear(List.of(reaction));

        boolean known = staffroom.store().read(tx -> tx.seen(reaction));
        assertThat(known).isFalse();
        assertThat(staffroom.counts().changes().dropped()).containsEntry(DropReason.ALREADY_SEEN, 1L);
    }

    @Test
    void what_was_heard_live_and_comes_again_in_an_export_is_heard_once() {
        Script script = staffroom.script();
        MessageRef question = script.says("signe", "Who has the library key?");
        script.replies(question, "ole", "It hangs behind the door");
        script.replies(question, "signe", "Thank you!");
        List<Recurring> before = recurring(staffroom);
        List<Answer> answers = staffroom.answersTo(question);

        staffroom.hear(script.deliveries().stream()
                .map(live -> new Delivery("export " + live.id(), live.event()))
                .toList());

        assertThat(recurring(staffroom)).isEqualTo(before);
        assertThat(staffroom.groupOf(question).size()).isEqualTo(1);
        assertThat(staffroom.answersTo(question)).isEqualTo(answers);
    }

    @Test
    void what_was_taken_away_does_not_come_back_with_an_export() {
        Script script = staffroom.script();
        MessageRef question = script.says("signe", "Who has the library key?");
        script.deletes(question);

        staffroom.hear(
                List.of(new Delivery("export 1", script.deliveries().get(0).event())));

        assertThat(recurring(staffroom)).isEmpty();
    }

    @Test
    void everything_that_comes_in_is_counted_once_as_kept_or_under_a_reason() {
        Script script = staffroom.script();
        MessageRef question = script.says("signe", "Who has the library key?");
        MessageRef answer = script.replies(question, "ole", "It hangs behind the door");
        script.replies(question, "signe", "Thank you!");
        MessageRef chat = script.says("ida", "Good morning");
        script.reacts(answer, "ida", "+1");
        script.reacts(chat, "ida", "+1");
        script.edits(chat, "Good morning all");
        script.edits(answer, "It hangs behind the green door");
        script.deletes(chat);
        script.deletes(question);

        assertThat(staffroom.counts().messages().kept()).isEqualTo(3);
        assertThat(staffroom.counts().messages().dropped()).isEqualTo(Map.of(DropReason.NOT_NEEDED, 1L));
        assertThat(staffroom.counts().changes().kept()).isEqualTo(3);
        assertThat(staffroom.counts().changes().dropped()).isEqualTo(Map.of(DropReason.NOTHING_TO_CHANGE, 3L));
    }

    @Test
    void a_channel_that_is_not_switched_on_is_not_heard_live_or_imported() {
        Script script = new Script().in("secret");
        MessageRef question = script.says("signe", "Who has the library key?");
        staffroom.store().write(tx -> {
            tx.putChannel(new Channel(question.conversation(), "secret", "secret", false));
            return true;
        });

        staffroom.intake().hear(script.deliveries());
        staffroom.intake().accept(script.deliveries().get(0));
        staffroom.intake().accept(new Script().in("unknown").delivered("signe", "Who has the library key?"));

        assertThat(staffroom.counts().messages().dropped()).isEqualTo(Map.of(DropReason.NOT_HEARD, 3L));
        assertThat(recurring(staffroom)).isEmpty();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void accepting_now_and_working_later_is_as_hearing_at_once() {
        Staffroom atOnce = new Staffroom();
        atOnce.hear(busyTalk());

        staffroom.switchOn(Script.channel("maths"), Script.channel("staff"));
        busyTalk().forEach(staffroom.intake()::accept);
        while (staffroom.intake().work(7) > 0) {
            assertThat(waiting()).hasSizeLessThanOrEqualTo(busyTalk().size());
        }

        assertThat(recurring(staffroom)).isEqualTo(recurring(atOnce));
        assertThat(numbers(staffroom.counts())).isEqualTo(numbers(atOnce.counts()));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void what_was_accepted_is_still_there_after_a_restart() {
        staffroom.switchOn(Script.channel("lærerværelset"));
        Script script = new Script();
        MessageRef question = script.says("signe", "Who has the library key?");
        staffroom.intake().accept(script.deliveries().get(0));

        Staffroom restarted = new Staffroom(staffroom.store());

        assertThat(restarted.intake().work(10)).isEqualTo(1);
        assertThat(restarted.question(question).text()).isEqualTo("Who has the library key?");
    }

    @Test
    void accepting_twice_keeps_it_once() {
        staffroom.switchOn(Script.channel("lærerværelset"));
        Delivery delivery = new Script().delivered("signe", "Who has the library key?");

        staffroom.intake().accept(delivery);
        staffroom.intake().accept(delivery);

        assertThat(waiting()).containsExactly(delivery);
        assertThat(staffroom.counts().messages().dropped()).isEqualTo(Map.of(DropReason.ALREADY_SEEN, 1L));
    }

    @Test
    void personal_data_is_masked_before_anything_is_kept() {
        Script script = staffroom.script();
        MessageRef question = script.says("signe", "Who answers mail to ole@school.example about keys?");
        script.replies(question, "bo", "Ask ida@school.example about it");
        MessageRef edited = script.says("ida", "Who has the library card?");
        script.edits(edited, "Who has the library card of bo@school.example ?");

        assertThat(staffroom.question(question).text()).isEqualTo("Who answers mail to […] about keys?");
        assertThat(staffroom.answersTo(question))
                .singleElement()
                .extracting(answer -> staffroom.words(answer.ref()))
                .isEqualTo("Ask […] about it");
        assertThat(staffroom.question(edited).text()).isEqualTo("Who has the library card of […] ?");
    }

    @Test
    void hearing_nothing_and_working_on_nothing_is_fine() {
        staffroom.intake().hear(List.of());

        assertThat(staffroom.intake().work(10)).isZero();
    }

    private static List<Object> numbers(Counts counts) {
        return List.of(
                counts.messages().kept(),
                counts.messages().dropped(),
                counts.changes().kept(),
                counts.changes().dropped());
    }

    private List<Delivery> waiting() {
        return staffroom.store().read(tx -> tx.waiting(1000));
    }

    private Language languageOf(MessageRef question) {
        return staffroom.question(question).language();
    }

    @Test
    void a_short_question_is_in_the_language_usual_in_its_channel() {
        Script script = staffroom.script();
        MessageRef first = script.in("kemi").says("ole", "Projektor?");
        script.in("fysik");
        List.of("signe", "maja", "ida")
                .forEach(asker -> script.says(asker, "Hvad koster prøverne og hvor låner jeg dem?"));
        MessageRef short1 = script.says("ole", "Projektor?");
        MessageRef short2 = script.in("kemi").says("ole", "Projektor?");
        assertThat(languageOf(first)).isEqualTo(Language.UNSURE);
        assertThat(languageOf(short1)).isEqualTo(Language.DA);
        assertThat(languageOf(short2)).isEqualTo(Language.DA);
    }

    @Test
    void a_short_question_is_rather_in_the_language_its_asker_used_last() {
        Script script = staffroom.script();
        script.in("fysik");
        List.of("signe", "maja", "ida")
                .forEach(asker -> script.says(asker, "Hvad koster prøverne og hvor låner jeg dem?"));
        script.says("ole", "Kva kostar prøvane og kvar låner eg dei?");
        assertThat(languageOf(script.says("ole", "Projektor?"))).isEqualTo(Language.NN);
        assertThat(languageOf(script.says("ida", "Projektor?"))).isEqualTo(Language.DA);
    }

    @Test
    void what_is_usual_does_not_overrule_words_that_tell() {
        Script script = staffroom.script();
        script.in("fysik");
        List.of("signe", "maja", "ida")
                .forEach(asker -> script.says(asker, "Hvad koster prøverne og hvor låner jeg dem?"));
        assertThat(languageOf(script.says("ole", "Where is it?"))).isEqualTo(Language.EN);
    }
}
