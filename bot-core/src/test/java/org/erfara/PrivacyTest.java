package org.erfara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.erfara.card.Card;
import org.erfara.card.Markdown;
import org.erfara.chat.FakeChat;
import org.erfara.chat.Gesture;
import org.erfara.chat.Gestures;
import org.erfara.chat.MessageRef;
import org.erfara.chat.PersonId;
import org.erfara.chat.Reply;
import org.erfara.digest.DigestCommand;
import org.erfara.digest.PersonalDigest;
import org.erfara.digest.WeeklyDigest;
import org.erfara.job.DueJobs;
import org.erfara.person.FakePeople;
import org.erfara.person.OnlyFor;
import org.erfara.person.Role;
import org.erfara.store.InMemoryTx;
import org.erfara.theme.Gather;
import org.erfara.theme.QuestionsCommand;
import org.erfara.theme.RenameTheme;
import org.erfara.theme.Theme;
import org.erfara.words.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bird that is let through everything, and then looked for where it must not be. */
class PrivacyTest {
    private static final String BIRD = "kanarifugl";
    private static final PersonId ASKER = Script.person(BIRD);
    private static final PersonId FACILITATOR = Script.person(BIRD + "mette");
    private static final String QUESTION = "Who has the library key?";

    private final Staffroom staffroom = new Staffroom();
    private final Script script = staffroom.script().at("mon 09:00");
    private final FakeChat chat = new FakeChat(staffroom.store()::inTransaction);
    private final FakePeople people = new FakePeople().with(FACILITATOR, Role.FACILITATOR, Reader.EN);
    private final Gestures gestures = new Gestures();

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void all_features_listen() {
        OnlyFor facilitators = new OnlyFor(people, Role.FACILITATOR);
        new DigestCommand(staffroom.digests(), facilitators, staffroom.clock(), Script.ZONE).addTo(gestures);
        new QuestionsCommand(staffroom.recurrences(), facilitators).addTo(gestures);
        new Gather(staffroom.store(), staffroom.recurrences(), staffroom.facilitating(), facilitators).addTo(gestures);
        new RenameTheme(staffroom.themes(), facilitators).addTo(gestures);
        PrintStream everything = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(everything);
        System.setErr(everything);
    }

    @AfterEach
    void nothing_was_printed_or_logged() {
        System.setOut(out);
        System.setErr(err);
        assertThat(printed.toString(StandardCharsets.UTF_8)).doesNotContain(BIRD);
    }

    /** Asks, answers, thanks, tells of a setback, reacts, edits, deletes, mentions and is mentioned. */
    private MessageRef birdDoesEverything() {
        script.says("signe", QUESTION);
        script.says("ole", QUESTION);
        MessageRef question = script.says(BIRD, QUESTION);
        MessageRef answer = script.replies(question, "signe", "@" + BIRD + " ask the caretaker in the morning");
        script.replies(question, BIRD, "Thank you!");
        script.reacts(answer, BIRD, "+1");
        script.replies(question, BIRD, "Oh, that did not work on a Friday");
        MessageRef other = script.says("ole", "@" + BIRD + " which coffee machine broke down?");
        MessageRef own = script.says(BIRD, "@ole the one beside the kitchen window");
        script.edits(own, "The one beside the other window");
        script.deletes(script.says(BIRD, "When does the heating start?"));
        script.reacts(other, BIRD, "+1");
        return question;
    }

    private String kept() {
        return staffroom.store().read(InMemoryTx::everything);
    }

    /** What is left when the short while is over in which a talk may be tagged. */
    private String keptForLong() {
        staffroom.store().write(tx -> tx.forgetMessagesBefore(script.now().plus(Duration.ofDays(1))));
        return kept();
    }

    private String whisper(Gesture gesture) {
        Card card = ((Reply.Whisper) gestures.answer(gesture)).card();
        return Markdown.of(card) + card;
    }

    private String command(PersonId who, String words) {
        return whisper(new Gesture.Command(who, Reader.EN, Script.channel("staff"), words));
    }

    @Test
    void nobodys_id_is_anywhere_in_the_store() {
        birdDoesEverything();

        assertThat(keptForLong()).contains(QUESTION).doesNotContain(BIRD, "test:person");
    }

    @Test
    void nobodys_id_stays_in_the_store_once_what_was_accepted_has_been_worked_on() {
        Script live = new Script().at("mon 09:00");
        live.says(BIRD, QUESTION);
        live.says("ole", "@" + BIRD + " good morning");
        staffroom.switchOn(Script.channel("lærerværelset"));
        live.deliveries().forEach(staffroom.intake()::accept);

        staffroom.intake().work(10);

        assertThat(keptForLong()).contains(QUESTION).doesNotContain(BIRD);
    }

    @Test
    void ordinary_talk_is_not_kept_for_longer_than_it_may_be_tagged() {
        script.says("ole", "I met a " + BIRD + " on my way here this morning");
        script.edits(script.says("signe", "Nice"), "Nice " + BIRD);
        staffroom.clock().tick(Duration.ofDays(3));
        script.after(Duration.ofDays(3)).says("signe", "Good morning");

        assertThat(kept()).doesNotContain(BIRD);
    }

    @Test
    void what_was_taken_away_is_nowhere_any_more() {
        script.says("signe", QUESTION);
        MessageRef question = script.says("ole", "Who has the library key, " + BIRD + "?");
        MessageRef answer = script.replies(question, "ida", "The " + BIRD + " took it yesterday evening");
        assertThat(kept()).contains(BIRD);

        script.deletes(answer);
        script.edits(question, QUESTION);

        assertThat(kept()).doesNotContain(BIRD);
    }

    @Test
    void neither_an_id_nor_a_pseudonym_is_on_any_card() {
        MessageRef question = birdDoesEverything();
        WeeklyDigest weekly =
                new WeeklyDigest(staffroom.store(), people, Staffroom.PSEUDONYMS, staffroom.clock(), Script.ZONE);
        PersonalDigest personal = new PersonalDigest(staffroom.digests(), people, Staffroom.PSEUDONYMS, chat);
        weekly.schedule();
        staffroom.clock().tick(Duration.ofDays(5));
        new DueJobs(staffroom.store(), staffroom.clock(), weekly, personal).run();

        List<String> cards = List.of(
                chat.sent().get(0).text() + chat.sent().get(0).card(),
                command(FACILITATOR, "digest"),
                command(FACILITATOR, "questions"),
                command(FACILITATOR, "help"),
                command(ASKER, "digest"),
                gestures.answer(new Gesture.MenuChosen(FACILITATOR, Reader.EN, "gather", Script.seen(question)))
                        .toString(),
                gestures.answer(new Gesture.Pressed(FACILITATOR, Reader.EN, RenameTheme.ACTION, "1"))
                        .toString());

        assertThat(cards.get(0)).contains(QUESTION);
        assertThat(cards).noneMatch(card -> card.contains(BIRD) || card.contains(Staffroom.PSEUDONYMS.of(ASKER)));
    }

    @Test
    void the_list_of_jobs_knows_neither_people_nor_words() {
        birdDoesEverything();
        WeeklyDigest weekly =
                new WeeklyDigest(staffroom.store(), people, Staffroom.PSEUDONYMS, staffroom.clock(), Script.ZONE);
        chat.unavailableTo(FACILITATOR);
        weekly.schedule();
        staffroom.clock().tick(Duration.ofDays(5));
        new DueJobs(
                        staffroom.store(),
                        staffroom.clock(),
                        weekly,
                        new PersonalDigest(staffroom.digests(), people, Staffroom.PSEUDONYMS, chat))
                .run();

        assertThat(staffroom.store().read(InMemoryTx::jobs).toString())
                .contains("digest.send")
                .doesNotContain(BIRD, "library", "key");
    }

    @Test
    void the_name_of_a_theme_and_the_words_of_a_facilitator_are_in_no_exception() {
        birdDoesEverything();
        Map<String, String> hostile = Map.of("name", BIRD, "group", BIRD);

        assertThat(List.of("gather", RenameTheme.ACTION, BIRD))
                .allSatisfy(form -> assertThat(catchThrowable(() ->
                                gestures.answer(new Gesture.FormSent(FACILITATOR, Reader.EN, form, BIRD, hostile))))
                        .isNull());
        assertThat(catchThrowable(
                        () -> gestures.answer(new Gesture.Pressed(FACILITATOR, Reader.EN, RenameTheme.ACTION, BIRD))))
                .isNull();
    }

    @Test
    void what_somebody_wrote_is_in_no_exception_when_the_store_breaks_down() {
        Script broken = new Script().at("mon 09:00").in("staff");
        broken.says(BIRD, "Who has the " + BIRD + " key?");
        staffroom.switchOn(Script.channel("staff"));

        Throwable problem = catchThrowable(() -> staffroom.store().read(tx -> {
            staffroom.intake().hear(broken.deliveries());
            return true;
        }));

        StringWriter trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).contains("transaction").doesNotContain(BIRD);
    }

    @Test
    void a_theme_shows_no_person() {
        birdDoesEverything();

        assertThat(staffroom.themes().all()).extracting(Theme::toString).noneMatch(theme -> theme.contains(BIRD));
    }
}
