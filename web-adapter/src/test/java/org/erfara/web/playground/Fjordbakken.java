package org.erfara.web.playground;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.erfara.SettableClock;
import org.erfara.Staffroom;
import org.erfara.capture.Answer;
import org.erfara.capture.Exchange;
import org.erfara.chat.Delivery;
import org.erfara.chat.Gestures;
import org.erfara.digest.DigestCommand;
import org.erfara.digest.DigestRules;
import org.erfara.digest.Digests;
import org.erfara.digest.PersonalDigest;
import org.erfara.digest.ThemeReports;
import org.erfara.digest.WeeklyDigest;
import org.erfara.guard.Guard;
import org.erfara.guard.TellAuthor;
import org.erfara.intake.Counts;
import org.erfara.intake.Intake;
import org.erfara.job.DueJobs;
import org.erfara.listen.Basis;
import org.erfara.listen.ChannelNotice;
import org.erfara.listen.EndReminder;
import org.erfara.listen.Keeping;
import org.erfara.listen.ListenCommand;
import org.erfara.listen.ListenRules;
import org.erfara.listen.Listening;
import org.erfara.listen.ListeningEnded;
import org.erfara.listen.Listenings;
import org.erfara.listen.NoticeCards;
import org.erfara.listen.NoticeCommand;
import org.erfara.listen.Organisation;
import org.erfara.listen.PersonalEndReminder;
import org.erfara.listen.Profile;
import org.erfara.listen.WorkingHours;
import org.erfara.person.OnlyFor;
import org.erfara.person.PauseCommand;
import org.erfara.person.Role;
import org.erfara.privacy.MyData;
import org.erfara.privacy.MyDataCommand;
import org.erfara.privacy.Receipts;
import org.erfara.privacy.RecordKinds;
import org.erfara.question.Period;
import org.erfara.question.Question;
import org.erfara.question.RecurringQuestions;
import org.erfara.store.InMemoryStore;
import org.erfara.tag.Tagging;
import org.erfara.text.SimpleTextTools;
import org.erfara.text.TextTools;
import org.erfara.theme.Facilitating;
import org.erfara.theme.Gather;
import org.erfara.theme.Grouping;
import org.erfara.theme.Lifting;
import org.erfara.theme.QuestionsCommand;
import org.erfara.theme.Recurrences;
import org.erfara.theme.RenameTheme;
import org.erfara.theme.Themes;
import org.erfara.web.Address;
import org.erfara.web.PlainBrowser;
import org.erfara.web.WebServer;
import org.erfara.web.facilitator.FacilitatorPages;
import org.erfara.web.mydata.MyDataPages;
import org.erfara.words.Reader;

/** The playground with the real core over a store in memory, at an address of its own. */
public final class Fjordbakken implements AutoCloseable {
    /** A Wednesday; the playground opens on the Friday before, at one. */
    static final Instant REAL_NOW = Instant.parse("2026-02-11T09:00:00Z");

    static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private static final WorkingHours HOURS = WorkingHours.usual(day -> true, ZONE);

    private final SettableClock realTime = new SettableClock(REAL_NOW);
    private final AtomicLong ids = new AtomicLong();
    private final InMemoryStore store = new InMemoryStore();
    private final TextTools text = SimpleTextTools.create();
    private final RecurringQuestions questions = new RecurringQuestions(text.vectors());
    private final Recurrences recurrences = new Recurrences(store, questions, text.terms(), ZONE);
    private final Digests digests = new Digests(store, recurrences, text.terms(), ZONE, DigestRules.USUAL);
    private final Gestures gestures = new Gestures();
    private final Playground playground;
    private final Themes themes;
    private final Facilitating facilitating;
    private final Intake intake;
    private final MyData myData;
    private final Listenings listenings;
    private final NoticeCards notices;
    private final DueJobs jobs;
    private final WebServer server;

    /** The school has moved in. */
    public Fjordbakken(Path file) {
        this(file, true);
    }

    Fjordbakken(Path file, boolean movedIn) {
        playground = Playground.open(file, realTime, ZONE, this::newId);
        themes = new Themes(store, text.vectors(), playground.clock());
        Grouping grouping = new Grouping(questions, themes);
        facilitating = new Facilitating(store, questions, grouping);
        Tagging tagging = Staffroom.tagging(playground.clock());
        TextTools guarded = text.among(playground::isColleague);
        intake = new Intake(
                store,
                guarded,
                new Guard(guarded, Reader.DA),
                grouping,
                Staffroom.PSEUDONYMS,
                new Counts(),
                Profile.LISTENING,
                playground.clock(),
                Staffroom.tags(playground.clock(), tagging));
        Receipts receipts = new Receipts("thirty-two bytes, none of them at random".getBytes(StandardCharsets.UTF_8));
        myData = new MyData(
                store,
                RecordKinds.all(grouping, tagging, receipts),
                Staffroom.PSEUDONYMS,
                receipts,
                grouping,
                tagging,
                this::newId,
                playground.clock(),
                () -> {});
        listenings = new Listenings(store, playground.clock(), HOURS);
        notices = new NoticeCards(
                new Organisation("Fjordbakken", Basis.PUBLIC_TASK, ""),
                3,
                List.of(),
                new Keeping(Duration.ofDays(90), Duration.ofHours(72)),
                listenings);
        WeeklyDigest weekly = new WeeklyDigest(store, playground, Staffroom.PSEUDONYMS, playground.clock(), ZONE);
        PersonalDigest personal = new PersonalDigest(digests, playground, Staffroom.PSEUDONYMS, playground);
        jobs = new DueJobs(
                store,
                playground.clock(),
                weekly,
                personal,
                tellAuthor(),
                new ChannelNotice(store, notices, playground, Reader.DA, HOURS, playground.clock()),
                new EndReminder(store, playground, Staffroom.PSEUDONYMS, playground.clock()),
                new PersonalEndReminder(listenings, playground, Staffroom.PSEUDONYMS, playground, playground.clock()),
                new ListeningEnded(store, playground, Reader.DA, playground.clock()));
        signUp();
        store.write(tx -> {
            playground.channels().forEach(channel -> {
                tx.putChannel(channel);
                tx.putListening(new Listening(
                        channel.id(),
                        playground.clock().instant(),
                        playground.clock().instant().plus(Duration.ofDays(180)),
                        null));
            });
            return true;
        });
        if (movedIn) {
            playground.moveIn(intake::hear);
        }
        weekly.schedule();
        server = serve();
    }

    private TellAuthor tellAuthor() {
        return new TellAuthor(store, playground, playground, playground.clock());
    }

    private void signUp() {
        tellAuthor().addTo(gestures);
        OnlyFor facilitators = new OnlyFor(playground, Role.FACILITATOR);
        new DigestCommand(digests, facilitators, playground.clock(), ZONE).addTo(gestures);
        new QuestionsCommand(recurrences, facilitators).addTo(gestures);
        new Gather(store, recurrences, facilitating, facilitators).addTo(gestures);
        new RenameTheme(themes, facilitators).addTo(gestures);
        new ListenCommand(listenings, new ListenRules(Profile.LISTENING, true), playground, facilitators)
                .addTo(gestures);
        new NoticeCommand(notices, listenings).addTo(gestures);
        new MyDataCommand(myData, URI.create("/mydata")).addTo(gestures);
        new PauseCommand(store, Staffroom.PSEUDONYMS, playground.clock(), ZONE).addTo(gestures);
    }

    private WebServer serve() {
        PlaygroundSessions sessions = new PlaygroundSessions(playground, this::newId);
        ThemeReports reports = new ThemeReports(store, recurrences, text.terms(), ZONE, DigestRules.USUAL);
        return WebServer.start(
                Address.local(0),
                List.of(
                        new PlaygroundPages(
                                playground,
                                sessions,
                                gestures,
                                this::hear,
                                channel -> listenings.now(channel).isPresent(),
                                jobs::run),
                        new FacilitatorPages(
                                sessions,
                                digests,
                                reports,
                                recurrences,
                                facilitating,
                                themes,
                                new Lifting(store, themes),
                                new PlaygroundLinks(playground),
                                DigestRules.USUAL,
                                playground.clock(),
                                ZONE),
                        new MyDataPages(sessions, myData, ZONE)));
    }

    private void hear(Delivery delivery) {
        intake.accept(delivery);
        intake.work(10);
    }

    private String newId() {
        return "id" + ids.incrementAndGet();
    }

    /** A browser that has not been here before. */
    public PlainBrowser browser() {
        return new PlainBrowser(server.url());
    }

    /** Where it is served. */
    public URI url() {
        return server.url();
    }

    /** What is kept. */
    public InMemoryStore store() {
        return store;
    }

    /** What Erfara answers to. */
    public Gestures gestures() {
        return gestures;
    }

    Playground playground() {
        return playground;
    }

    SettableClock realTime() {
        return realTime;
    }

    Recurrences recurrences() {
        return recurrences;
    }

    /** The newest question that is kept. */
    Question newestQuestion() {
        return store.read(tx -> tx.newestBefore(Period.ALWAYS.until(), 1)).get(0);
    }

    /** The question a message of #teknologi asked, if it is kept. */
    Optional<Question> question(String id) {
        return store.read(tx -> tx.question(Deliveries.ref("teknologi", id)));
    }

    /** The answers to a message of #teknologi. */
    List<Answer> answersTo(String id) {
        return store.read(tx -> tx.answersTo(Deliveries.ref("teknologi", id)));
    }

    /** What became of a question of #teknologi, if anything is known. */
    Optional<Exchange> exchange(String id) {
        return store.read(tx -> tx.exchange(Deliveries.ref("teknologi", id)));
    }

    @Override
    public void close() {
        server.close();
    }
}
