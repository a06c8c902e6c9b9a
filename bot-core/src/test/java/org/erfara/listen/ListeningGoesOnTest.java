package org.erfara.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.erfara.listen.Listened.DISCUSSED;
import static org.erfara.listen.Listened.METTE;
import static org.erfara.listen.Listened.NOW;
import static org.erfara.listen.Listened.OLE;
import static org.erfara.listen.Listened.STAFF;
import static org.erfara.listen.Listened.read;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.erfara.Script;
import org.erfara.card.PlainText;
import org.erfara.chat.Gesture;
import org.erfara.chat.PersonId;
import org.erfara.chat.Reply;
import org.erfara.person.Role;
import org.erfara.store.InMemoryTx;
import org.erfara.words.Reader;
import org.junit.jupiter.api.Test;

/** What follows once a channel is listened to: the notice, the reminder, the end. */
class ListeningGoesOnTest {
    private static final PersonId ANNE = Script.person("anne");
    /** Its last day has ended at midnight; people work from eight. */
    private static final Instant LAST_DAY_OVER = Instant.parse("2026-08-03T06:00:00Z");

    /** Two weeks before, a Sunday at midnight; the next working hours of somebody who works every day. */
    private static final Instant REMINDED = Instant.parse("2026-07-20T06:00:00Z");

    private final Listened school = new Listened();

    private String onTheList() {
        return school.store.read(InMemoryTx::jobs).toString();
    }

    @Test
    void the_notice_is_in_the_channel_at_once_in_the_language_of_the_team() {
        school.send(DISCUSSED);
        school.jobs.run();

        assertThat(school.inTheChannel()).singleElement().asString().isEqualToNormalizingWhitespace("""
                Erfara lytter med i #lærerværelset til og med 2. august 2026

                Om det, der høres
                  • Ansvarlig: Ørsted Skole
                  • Formål: fælles læring – aldrig kontrol. Ingen tal, rangliste eller stemning for nogen enkelt.
                  • Grundlag: databeskyttelsesforordningens artikel 6, stk. 1, litra e: en opgave i samfundets interesse. Ikke dit samtykke; at du kan sige nej, er en beskyttelse.
                  • Gemmes: spørgsmål, hvilke svar der hjalp, og det, kolleger mærker som nyttigt, med kanal og tidspunkt; elevers navne, numre og adresser udelades først. I stedet for spørgerens navn en kode. Alle andre beskeder med forfatter i højst 72 timer.
                  • Ses af: facilitatorer og ledere, et spørgsmål først når mindst 3 forskellige har stillet det, aldrig hvem. Dine ord kun, hvis du siger ja. De, der driver Erfara, kan komme til det hele.
                  • Indtil: spørgsmål højst 90 dage, det mærkede til du tager det tilbage; før, hvis beskeden slettes her, eller Ørsted Skole sletter den.

                Sig nej: /erfara pause. Se dine data: /erfara mydata. Læs det igen: /erfara notice.""");
    }

    @Test
    void the_notice_comes_again_every_ninety_days_and_never_twice() {
        school.send(DISCUSSED);
        for (int day = 0; day <= 179; day++) {
            school.runAt(NOW.plus(Duration.ofDays(day)));
            school.jobs.run();
            assertThat(school.inTheChannel()).hasSize(day < 90 ? 1 : 2);
        }
        school.runAt(NOW.plus(Duration.ofDays(180)));
        assertThat(school.inTheChannel()).hasSize(3);
    }

    @Test
    void a_notice_that_could_not_be_posted_comes_later_once() {
        school.chat.unavailableIn(STAFF);
        school.send(DISCUSSED);
        assertThat(school.jobs.run()).hasSize(1);
        assertThat(school.jobs.run()).hasSize(1);

        school.chat.available();
        assertThat(school.jobs.run()).isEmpty();

        assertThat(school.inTheChannel()).hasSize(1);
    }

    @Test
    void renewed_the_channel_is_told_the_new_day_and_the_old_row_of_notices_ends() {
        school.send(DISCUSSED);
        school.jobs.run();
        school.runAfter(Duration.ofDays(30));
        Map<String, String> longer = new HashMap<>(DISCUSSED);
        longer.put("until", "2026-12-31");
        school.send(longer);
        school.jobs.run();
        assertThat(school.inTheChannel()).hasSize(2).last().asString().contains("31. december 2026");

        school.runAt(NOW.plus(Duration.ofDays(100)));
        assertThat(school.inTheChannel()).hasSize(2);

        school.runAt(NOW.plus(Duration.ofDays(120)));
        assertThat(school.inTheChannel()).hasSize(3);

        school.runAt(LAST_DAY_OVER);
        assertThat(school.inTheChannel()).noneMatch(card -> card.contains("ikke længere"));
        assertThat(school.chat.sent()).isEmpty();
    }

    @Test
    void two_weeks_before_the_end_each_facilitator_is_reminded_in_working_hours() {
        school.people.with(ANNE, Role.FACILITATOR, Reader.NN);
        school.send(DISCUSSED);
        school.runAt(REMINDED.minusMillis(1));
        assertThat(school.chat.sent()).isEmpty();

        school.runAt(REMINDED);

        assertThat(school.chat.readBy(METTE)).singleElement().asString().startsWith("""
                I stop listening in #lærerværelset after 2 August 2026

                If it is of use,""");
        assertThat(school.chat.readBy(ANNE)).singleElement().asString().startsWith("Eg sluttar å lytte");
        assertThat(school.chat.sent())
                .hasSize(2)
                .allSatisfy(sent -> assertThat(sent.card().toString()).contains(ListenCommand.RENEW, STAFF.value()));
    }

    @Test
    void a_facilitator_who_cannot_be_reached_neither_keeps_it_from_others_nor_gets_it_twice() {
        school.people.with(ANNE, Role.FACILITATOR, Reader.NN);
        school.send(DISCUSSED);
        school.chat.unavailableTo(METTE);
        assertThat(school.runAt(REMINDED)).hasSize(1);

        school.chat.available();
        school.runAt(REMINDED.plusSeconds(600));

        assertThat(school.chat.readBy(METTE)).hasSize(1);
        assertThat(school.chat.readBy(ANNE)).hasSize(1);
    }

    @Test
    void where_the_end_lies_in_a_break_the_reminder_comes_before_it() {
        LocalDate lastDayOfTerm = LocalDate.of(2026, 6, 26);
        Listened term = new Listened(
                new ListenRules(Profile.LISTENING, true),
                new Organisation("Ørsted Skole", Basis.PUBLIC_TASK, ""),
                day -> !day.isAfter(lastDayOfTerm) || day.isAfter(LocalDate.of(2026, 8, 9)));
        term.send(DISCUSSED);

        term.runAt(Instant.parse("2026-06-26T13:59:00Z"));

        assertThat(term.chat.readBy(METTE)).singleElement().asString().contains("after 2 August 2026");
    }

    @Test
    void listening_for_less_than_two_weeks_ends_without_a_reminder() {
        Map<String, String> shortly = new HashMap<>(DISCUSSED);
        shortly.put("until", "2026-02-10");
        school.send(shortly);

        school.runAt(Instant.parse("2026-02-10T22:59:00Z"));

        assertThat(school.chat.sent()).isEmpty();
    }

    @Test
    void when_it_has_ended_the_channel_is_told_in_working_hours() {
        school.send(DISCUSSED);
        school.runAt(LAST_DAY_OVER.minusMillis(1));
        assertThat(school.inTheChannel()).noneMatch(card -> card.contains("ikke længere"));

        school.runAt(LAST_DAY_OVER);

        assertThat(school.inTheChannel()).last().asString().isEqualToNormalizingWhitespace("""
                Erfara lytter ikke længere med her

                Intet, der skrives fra nu af, bliver hørt. Det, der er gemt, bliver så længe, som opslaget sagde.""");
        assertThat(onTheList()).isEqualTo("{}");
    }

    @Test
    void ended_at_once_the_channel_is_told_at_once_and_not_again_on_its_last_day() {
        school.send(DISCUSSED);
        school.jobs.run();
        school.clock.tick(Duration.ofDays(1));

        school.command(METTE, "listen stop");
        school.jobs.run();

        assertThat(school.inTheChannel()).hasSize(2).last().asString().startsWith("Erfara lytter ikke længere");
        school.runAt(LAST_DAY_OVER);
        assertThat(school.inTheChannel()).hasSize(2);
        assertThat(school.chat.sent()).isEmpty();
    }

    @Test
    void the_list_of_jobs_holds_ids_only() {
        school.chat.unavailableTo(METTE);
        school.send(DISCUSSED);
        school.runAt(REMINDED);

        assertThat(onTheList()).contains("listen.remind.person").doesNotContain("mette", "Bo and Ida", "lærerværelset");
    }

    @Test
    void whoever_joins_a_channel_that_is_listened_to_reads_the_notice_in_their_own_language() {
        Gesture.Joined joined = new Gesture.Joined(OLE, Reader.NN, STAFF);
        assertThat(school.gestures.answer(joined)).isEqualTo(new Reply.Silence());

        school.send(DISCUSSED);

        assertThat(read(school.gestures.answer(joined)))
                .startsWith("Erfara lyttar i #lærerværelset til og med 2. august 2026")
                .contains("Ansvarleg: Ørsted Skole", "/erfara pause");
    }

    @Test
    void anybody_may_ask_for_the_notice_anywhere() {
        school.send(DISCUSSED);

        assertThat(read(school.command(OLE, "notice"))).startsWith("Erfara listens in #lærerværelset to the end of");
        assertThat(read(school.gestures.answer(
                        new Gesture.Command(OLE, Reader.EN, Script.channel("elsewhere"), "notice"))))
                .startsWith("Erfara does not listen here")
                .contains("Responsible: Ørsted Skole");
    }

    @Test
    void the_notice_says_by_which_letter_of_the_law_to_whom_questions_go_and_who_answers_them() {
        Organisation organisation = new Organisation("Skolen", Basis.LEGITIMATE_INTEREST, "dpo@skolen.example");
        NoticeCards cards = new NoticeCards(
                organisation,
                5,
                List.of("models.example"),
                new Keeping(Duration.ofDays(90), Duration.ofHours(72)),
                school.listenings);

        assertThat(PlainText.of(cards.general(Reader.EN)))
                .contains(
                        "Article 6(1)(f): legitimate interests",
                        "at least 5 different people",
                        "Questions, masked, are also read by a language model at models.example.",
                        "Questions: dpo@skolen.example");
    }

    @Test
    void where_nobody_has_said_who_is_responsible_only_that_nothing_is_heard_is_said() {
        Listened tagOnly =
                new Listened(new ListenRules(Profile.TAG_ONLY, true), new Organisation("", Basis.PUBLIC_TASK, ""));

        assertThat(read(tagOnly.command(OLE, "notice")))
                .isEqualTo("Erfara listens nowhere here\n\nOnly what somebody tags or asks comes in.");
    }
}
