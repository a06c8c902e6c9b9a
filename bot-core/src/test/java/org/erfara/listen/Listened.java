package org.erfara.listen;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.erfara.Script;
import org.erfara.SettableClock;
import org.erfara.Staffroom;
import org.erfara.card.PlainText;
import org.erfara.chat.ConversationId;
import org.erfara.chat.FakeChat;
import org.erfara.chat.Gesture;
import org.erfara.chat.Gestures;
import org.erfara.chat.PersonId;
import org.erfara.chat.Reply;
import org.erfara.job.DueJobs;
import org.erfara.job.Job;
import org.erfara.person.FakePeople;
import org.erfara.person.OnlyFor;
import org.erfara.person.Role;
import org.erfara.store.InMemoryStore;
import org.erfara.words.Reader;

/** Everything about listening over a store in memory: Mette facilitates, Kari leads, Ole teaches. */
final class Listened {
    static final PersonId METTE = Script.person("mette");
    static final PersonId KARI = Script.person("kari");
    static final PersonId OLE = Script.person("ole");
    static final ConversationId STAFF = Script.channel("staff");
    static final ConversationId PRIVATE = Script.channel("private");

    /** A Monday in February, nine o’clock. */
    static final Instant NOW = Instant.parse("2026-02-02T08:00:00Z");

    static final Map<String, String> DISCUSSED = Map.of(
            "until",
            "2026-08-02",
            "discussed",
            "2026-01-28",
            "decision",
            "With Bo and Ida: yes.",
            "review",
            "2026-06-01");

    final InMemoryStore store = new InMemoryStore();
    final SettableClock clock = new SettableClock(NOW);
    final FakeChat chat = new FakeChat(store::inTransaction);
    final FakePeople people = new FakePeople()
            .with(METTE, Role.FACILITATOR, Reader.EN)
            .with(KARI, Role.LEADER, Reader.NB)
            .with(OLE, Role.STAFF, Reader.EN);
    final Gestures gestures = new Gestures();
    final Listenings listenings;
    final DueJobs jobs;

    Listened() {
        this(new ListenRules(Profile.LISTENING, true), new Organisation("Ørsted Skole", Basis.PUBLIC_TASK, ""));
    }

    Listened(ListenRules rules, Organisation organisation) {
        this(rules, organisation, day -> true);
    }

    Listened(ListenRules rules, Organisation organisation, WorkingDays days) {
        WorkingHours hours = WorkingHours.usual(days, Script.ZONE);
        listenings = new Listenings(store, clock, hours);
        NoticeCards cards = new NoticeCards(
                organisation, 3, List.of(), new Keeping(Duration.ofDays(90), Duration.ofHours(72)), listenings);
        OnlyFor those = new OnlyFor(people, Role.FACILITATOR, Role.LEADER);
        new ListenCommand(listenings, rules, PRIVATE::equals, those).addTo(gestures);
        new NoticeCommand(cards, listenings).addTo(gestures);
        jobs = new DueJobs(
                store,
                clock,
                new ChannelNotice(store, cards, chat, Reader.DA, hours, clock),
                new EndReminder(store, people, Staffroom.PSEUDONYMS, clock),
                new PersonalEndReminder(listenings, people, Staffroom.PSEUDONYMS, chat, clock),
                new ListeningEnded(store, chat, Reader.DA, clock));
        store.write(tx -> {
            tx.putChannel(new Channel(STAFF, "lærerværelset", "Ørsted Skole", false));
            return true;
        });
    }

    Reply command(PersonId who, String words) {
        return gestures.answer(new Gesture.Command(who, Reader.EN, STAFF, words));
    }

    Reply send(Map<String, String> values) {
        return gestures.answer(new Gesture.FormSent(METTE, Reader.EN, "listen", STAFF.value(), values));
    }

    static String read(Reply reply) {
        return PlainText.of(((Reply.Whisper) reply).card());
    }

    /** Runs what is due at a moment; fails if anything of it fails. */
    Set<Job> runAt(Instant moment) {
        clock.set(moment);
        return jobs.run();
    }

    void runAfter(Duration duration) {
        runAt(clock.instant().plus(duration));
    }

    List<String> inTheChannel() {
        return chat.readIn(STAFF);
    }

    List<Listening> all() {
        return store.read(tx -> tx.listenings(STAFF));
    }

    boolean isHeard() {
        return listenings.now(STAFF).isPresent();
    }
}
