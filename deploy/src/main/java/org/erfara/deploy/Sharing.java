package org.erfara.deploy;

import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.erfara.chat.ChatPlatform;
import org.erfara.chat.Gestures;
import org.erfara.chat.Links;
import org.erfara.guard.TellAuthor;
import org.erfara.invite.AnswerInvitation;
import org.erfara.invite.Invitations;
import org.erfara.jdbc.JdbcStore;
import org.erfara.job.JobHandler;
import org.erfara.person.People;
import org.erfara.person.Pseudonyms;
import org.erfara.recall.AnswerRecall;
import org.erfara.recall.EarlierAnswers;
import org.erfara.recall.EarlierCard;
import org.erfara.recall.IntroduceColleague;
import org.erfara.tag.AskAuthor;
import org.erfara.tag.GiveLeave;
import org.erfara.tag.NamedThemes;
import org.erfara.tag.NoteCommand;
import org.erfara.tag.SayMore;
import org.erfara.tag.TagMenu;
import org.erfara.theme.Honouring;
import org.erfara.theme.Week;
import org.erfara.words.Reader;

/** How people on one platform share what they know: tagging, asking authors, honouring a talk that was lifted, telling authors what is left out. */
final class Sharing {
    private final Installation installation;
    private final Settings settings;
    private final People people;
    private final ChatPlatform platform;
    private final InstantSource clock;

    Sharing(Installation installation, Settings settings, People people, ChatPlatform platform, InstantSource clock) {
        this.installation = installation;
        this.settings = settings;
        this.people = people;
        this.platform = platform;
        this.clock = clock;
    }

    /**
     * What runs its timed jobs.
     *
     * @param page where a theme, by its number, can be read
     * @param links leads back to where something was said
     */
    List<JobHandler> handlers(LongFunction<URI> page, Links links) {
        JdbcStore store = installation.store();
        Pseudonyms pseudonyms = installation.pseudonyms();
        List<JobHandler> handlers = new ArrayList<>(AskAuthor.handlers(store, pseudonyms, people, platform));
        handlers.add(new Honouring(store, platform, page, settings.language()));
        handlers.add(sayMore());
        handlers.add(new Invitations(store, pseudonyms, people, platform, settings.hours(), clock));
        handlers.add(new EarlierAnswers(
                store, pseudonyms, people, platform, new EarlierCard(links, settings.zone()), clock));
        handlers.add(new IntroduceColleague(store, people, platform));
        handlers.add(tellAuthor());
        return handlers;
    }

    private SayMore sayMore() {
        Core core = installation.core();
        return new SayMore(installation.store(), core.tagging(), people, platform, core.guard(), this::themes);
    }

    private TellAuthor tellAuthor() {
        return new TellAuthor(installation.store(), people, platform, clock);
    }

    void addTo(Gestures gestures) {
        Core core = installation.core();
        JdbcStore store = installation.store();
        TagMenu menu = new TagMenu(store, core.tagging(), core.guard(), this::themes);
        menu.addTo(gestures);
        new AnswerInvitation(store, installation.pseudonyms(), menu).addTo(gestures);
        new AnswerRecall(store, clock).addTo(gestures);
        new NoteCommand(store, core.tagging(), core.guard(), this::themes).addTo(gestures);
        new GiveLeave(store, installation.pseudonyms(), people).addTo(gestures);
        sayMore().addTo(gestures);
        tellAuthor().addTo(gestures);
    }

    /** Anybody may see what a theme is called: its name is made of what enough people said. */
    private List<NamedThemes.Named> themes(Reader reader) {
        Week now = Week.of(clock.instant(), settings.zone());
        return installation.core().reports().all(now, reader).stream()
                .map(report -> new NamedThemes.Named(report.theme().number(), report.name()))
                .toList();
    }
}
