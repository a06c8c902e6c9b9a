package org.erfara.deploy;

import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.erfara.chat.Delivery;
import org.erfara.chat.Gestures;
import org.erfara.digest.AfterPolishing;
import org.erfara.digest.DigestCommand;
import org.erfara.digest.PersonalDigest;
import org.erfara.digest.WeeklyDigest;
import org.erfara.jdbc.JdbcJobs;
import org.erfara.job.JobHandler;
import org.erfara.person.OnlyFor;
import org.erfara.person.Role;
import org.erfara.privacy.MyDataCommand;
import org.erfara.theme.Gather;
import org.erfara.theme.QuestionsCommand;
import org.erfara.theme.RenameTheme;
import org.erfara.web.Pages;
import org.erfara.web.Sessions;
import org.erfara.web.facilitator.FacilitatorPages;
import org.erfara.web.mydata.MyDataPages;
import org.erfara.web.playground.Playground;
import org.erfara.web.playground.PlaygroundLinks;
import org.erfara.web.playground.PlaygroundPages;
import org.erfara.web.playground.PlaygroundSessions;

/** The playground as a chat platform of an installation: what Slack and Teams are to others. */
public final class Playing {
    private static final int SECRET_BYTES = 24;

    private final Installation installation;
    private final Settings settings;
    private final Playground playground;
    private final WeeklyDigest weekly;
    private final ListeningFeature listening;
    private final Privacy privacy;

    private Playing(Installation installation, Settings settings, Playground playground) {
        this.installation = installation;
        this.settings = settings;
        this.playground = playground;
        this.weekly = new WeeklyDigest(
                installation.store(), playground, installation.pseudonyms(), playground.clock(), settings.zone());
        this.listening = new ListeningFeature(installation, settings, playground, playground.clock());
        this.privacy = new Privacy(installation, settings, playground.clock());
    }

    /** The school as it was left in the data folder, or one that has not moved in yet. */
    public static Playground school(Settings settings, InstantSource realTime) {
        return Playground.open(
                settings.data().resolve("playground.jsonl"),
                realTime,
                settings.zone(),
                () -> UUID.randomUUID().toString());
    }

    /** The school on this installation, whose clock must be the school's. */
    public static Playing on(Installation installation, Settings settings, Playground playground) {
        return new Playing(installation, settings, playground);
    }

    /**
     * Lets the school move in, unless it lives here already, and plans its next digest.
     *
     * @param hear hears what was said before
     */
    public void moveIn(Consumer<List<Delivery>> hear) {
        installation.switchOn(playground.channels());
        SchoolMarks marks = new SchoolMarks(installation.store(), gestures());
        playground.moveIn(said -> {
            hear.accept(said);
            marks.make(playground.marked());
        });
        listening.beginWhereNever(playground.channels());
        weekly.schedule();
        privacy.nightly().schedule();
    }

    /** What runs the timed jobs. */
    public JdbcJobs jobs() {
        Core core = installation.core();
        PersonalDigest personal = new PersonalDigest(core.digests(), playground, installation.pseudonyms(), playground);
        AfterPolishing polished = new AfterPolishing(core.polishing(), playground, weekly);
        List<JobHandler> sharing = sharing().handlers(Playing::themePage, new PlaygroundLinks(playground));
        Stream<JobHandler> afterHearing = Stream.concat(Stream.of(polished, personal), sharing.stream())
                .map(handler -> new AfterHearing(core.intake(), handler));
        Stream<JobHandler> others = Stream.concat(Stream.of(privacy.nightly()), listening.jobs(playground).stream());
        return new JdbcJobs(
                installation.store(), Stream.concat(afterHearing, others).toList(), playground.clock());
    }

    private static URI themePage(long number) {
        return URI.create("/themes/" + number);
    }

    private Sharing sharing() {
        return new Sharing(installation, settings, playground, playground, playground.clock());
    }

    /** The pages: the chat and the facilitator's. */
    public List<Pages> pages(Worker worker, JdbcJobs jobs) {
        PlaygroundSessions sessions = new PlaygroundSessions(playground, secrets());
        Consumer<Delivery> intake = delivery -> {
            installation.core().intake().accept(delivery);
            worker.wake();
        };
        return List.of(
                new PlaygroundPages(playground, sessions, gestures(), intake, listening::isHeard, jobs::wake),
                facilitatorPages(sessions),
                new MyDataPages(sessions, privacy.myData(), settings.zone()));
    }

    private FacilitatorPages facilitatorPages(Sessions sessions) {
        Core core = installation.core();
        return new FacilitatorPages(
                sessions,
                core.digests(),
                core.reports(),
                core.recurrences(),
                core.facilitating(),
                core.themes(),
                core.lifting(),
                new PlaygroundLinks(playground),
                settings.digest(),
                playground.clock(),
                settings.zone());
    }

    private Gestures gestures() {
        Core core = installation.core();
        OnlyFor brokers = new OnlyFor(playground, Role.FACILITATOR);
        OnlyFor readers = new OnlyFor(playground, Role.FACILITATOR, Role.LEADER);
        Gestures gestures = new Gestures();
        new DigestCommand(core.digests(), readers, playground.clock(), settings.zone()).addTo(gestures);
        new QuestionsCommand(core.recurrences(), readers).addTo(gestures);
        new RenameTheme(core.themes(), brokers).addTo(gestures);
        new Gather(installation.store(), core.recurrences(), core.facilitating(), brokers).addTo(gestures);
        listening.addTo(gestures, playground);
        sharing().addTo(gestures);
        new MyDataCommand(privacy.myData(), URI.create("/mydata")).addTo(gestures);
        return gestures;
    }

    private static Supplier<String> secrets() {
        SecureRandom chance = new SecureRandom();
        return () -> {
            byte[] secret = new byte[SECRET_BYTES];
            chance.nextBytes(secret);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        };
    }
}
