package org.erfara.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.erfara.Script;
import org.erfara.Staffroom;
import org.erfara.chat.FakeChat;
import org.erfara.chat.PersonId;
import org.erfara.job.DueJobs;
import org.erfara.job.Job;
import org.erfara.person.FakePeople;
import org.erfara.person.Role;
import org.erfara.store.InMemoryTx;
import org.erfara.words.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeklyDigestTest {
    private static final PersonId METTE = Script.person("mette");
    private static final PersonId KARI = Script.person("kari");
    private static final PersonId OLE = Script.person("ole");
    private static final Instant FRIDAY = Instant.parse("2026-02-06T13:00:00Z");

    private final Staffroom staffroom = new Staffroom();
    private final FakeChat chat = new FakeChat(staffroom.store()::inTransaction);
    private final FakePeople people = new FakePeople()
            .with(METTE, Role.FACILITATOR, Reader.DA)
            .with(KARI, Role.FACILITATOR, Reader.NB)
            .with(OLE, Role.STAFF, Reader.DA);
    private final WeeklyDigest weekly =
            new WeeklyDigest(staffroom.store(), people, Staffroom.PSEUDONYMS, staffroom.clock(), Script.ZONE);
    private final DueJobs jobs = new DueJobs(
            staffroom.store(),
            staffroom.clock(),
            weekly,
            new PersonalDigest(staffroom.digests(), people, Staffroom.PSEUDONYMS, chat));

    private void threeAskForTheKey() {
        Script script = staffroom.script().at("mon 09:00");
        script.says("signe", "Hvor ligger nøglen til biblioteket?");
        script.says("bo", "Ved I, hvor nøglen til biblioteket ligger?");
        script.says("ida", "Hvor ligger nøglen til biblioteket?");
    }

    private Set<Job> runAt(Instant moment) {
        staffroom.clock().set(moment);
        return jobs.run();
    }

    private Map<Job, Instant> onTheList() {
        return staffroom.store().read(InMemoryTx::jobs);
    }

    @Test
    void each_facilitator_reads_the_digest_in_their_own_language_and_nobody_else_gets_it() {
        threeAskForTheKey();
        weekly.schedule();

        assertThat(runAt(FRIDAY)).isEmpty();

        assertThat(chat.readBy(METTE)).singleElement().asString().startsWith("Temaer i uge 6 (fra 2. februar 2026)");
        assertThat(chat.readBy(KARI)).singleElement().asString().startsWith("Temaer i uke 6 (fra 2. februar 2026)");
        assertThat(chat.sent()).hasSize(2);
    }

    @Test
    void nothing_is_sent_before_friday_afternoon() {
        threeAskForTheKey();
        weekly.schedule();

        runAt(FRIDAY.minusMillis(1));

        assertThat(chat.sent()).isEmpty();
    }

    @Test
    void a_quiet_week_sends_nothing() {
        staffroom.script().at("mon 09:00").says("signe", "Hvor ligger nøglen til biblioteket?");
        weekly.schedule();

        runAt(FRIDAY);

        assertThat(chat.sent()).isEmpty();
        assertThat(onTheList()).containsOnlyKeys(new Job("digest.week", "2026-W07"));
    }

    @Test
    void week_follows_week() {
        weekly.schedule();

        runAt(FRIDAY);

        assertThat(onTheList())
                .isEqualTo(Map.of(new Job("digest.week", "2026-W07"), Instant.parse("2026-02-13T13:00:00Z")));
    }

    @Test
    void somebody_who_cannot_be_reached_neither_keeps_it_from_others_nor_has_it_sent_to_them_twice() {
        threeAskForTheKey();
        weekly.schedule();
        chat.unavailableTo(METTE);

        assertThat(runAt(FRIDAY)).singleElement().extracting(Job::kind).isEqualTo("digest.send");
        assertThat(chat.readBy(KARI)).hasSize(1);

        chat.available();
        assertThat(runAt(FRIDAY.plusSeconds(600))).isEmpty();
        assertThat(chat.readBy(METTE)).hasSize(1);
        assertThat(chat.readBy(KARI)).hasSize(1);
    }

    @Test
    void somebody_who_stopped_being_a_facilitator_meanwhile_gets_nothing() {
        threeAskForTheKey();
        weekly.schedule();
        chat.unavailableTo(METTE);
        runAt(FRIDAY);
        people.with(METTE, Role.STAFF, Reader.DA);

        chat.available();
        runAt(FRIDAY.plusSeconds(600));

        assertThat(chat.readBy(METTE)).isEmpty();
    }

    @Test
    void the_list_of_jobs_names_nobody() {
        threeAskForTheKey();
        weekly.schedule();
        people.facilitators().forEach(person -> chat.unavailableTo(person.id()));

        runAt(FRIDAY);

        assertThat(onTheList().keySet().toString()).doesNotContain("mette", "kari", "test:person");
    }

    @Test
    void being_started_often_schedules_once() {
        weekly.schedule();
        weekly.schedule();

        assertThat(onTheList()).hasSize(1);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "2026-02-02T08:00:00Z, Europe/Copenhagen, 2026-02-06T13:00:00Z",
        "2026-02-06T12:59:59Z, Europe/Copenhagen, 2026-02-06T13:00:00Z",
        "2026-02-06T13:00:00Z, Europe/Copenhagen, 2026-02-13T13:00:00Z",
        "2026-02-08T22:00:00Z, Europe/Copenhagen, 2026-02-13T13:00:00Z",
        // summer time begins on 29 March and ends on 25 October
        "2026-03-27T13:00:00Z, Europe/Copenhagen, 2026-04-03T12:00:00Z",
        "2026-10-23T12:00:00Z, Europe/Copenhagen, 2026-10-30T13:00:00Z",
        "2026-02-06T13:30:00Z, Atlantic/Reykjavik, 2026-02-06T14:00:00Z"
    })
    void is_due_on_friday_at_two_in_the_afternoon_by_the_clock_on_the_wall(String now, String zone, String due) {
        assertThat(WeeklyDigest.due(Instant.parse(now), ZoneId.of(zone))).isEqualTo(Instant.parse(due));
    }
}
