package org.erfara.deploy;

import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.erfara.analysis.ModelServer;
import org.erfara.analysis.RemoteModel;
import org.erfara.chat.ChatPlatform;
import org.erfara.chat.ConversationId;
import org.erfara.chat.Gestures;
import org.erfara.chat.PrivateChats;
import org.erfara.job.JobHandler;
import org.erfara.listen.Channel;
import org.erfara.listen.ChannelNotice;
import org.erfara.listen.Discussion;
import org.erfara.listen.EndReminder;
import org.erfara.listen.Keeping;
import org.erfara.listen.ListenCommand;
import org.erfara.listen.ListeningEnded;
import org.erfara.listen.Listenings;
import org.erfara.listen.NoticeCards;
import org.erfara.listen.NoticeCommand;
import org.erfara.listen.PersonalEndReminder;
import org.erfara.person.OnlyFor;
import org.erfara.person.PauseCommand;
import org.erfara.person.People;
import org.erfara.person.Role;
import org.erfara.privacy.RetentionPeriod;
import org.erfara.privacy.RetentionRules;

/** Listening, its notices and pauses, put together by hand for a platform. */
final class ListeningFeature {
    private static final int MONTHS = 6;

    private final Installation installation;
    private final Settings settings;
    private final People people;
    private final InstantSource clock;
    private final Listenings listenings;
    private final NoticeCards notices;

    ListeningFeature(Installation installation, Settings settings, People people, InstantSource clock) {
        this.installation = installation;
        this.settings = settings;
        this.people = people;
        this.clock = clock;
        this.listenings = new Listenings(installation.store(), clock, settings.hours());
        this.notices = new NoticeCards(
                settings.organisation(),
                settings.digest().minAskers(),
                servers(settings),
                keeping(settings.retention()),
                listenings);
    }

    private static Keeping keeping(RetentionRules rules) {
        return new Keeping(rules.of(RetentionPeriod.QUESTIONS), rules.of(RetentionPeriod.MESSAGES));
    }

    /** The hosts that anything of what is heard is sent to. */
    private static List<String> servers(Settings settings) {
        RemoteModel remote = settings.remote();
        return Stream.of(remote == null ? null : remote.server(), settings.words())
                .filter(Objects::nonNull)
                .map(ModelServer::url)
                .map(URI::getHost)
                .distinct()
                .toList();
    }

    /** An invented school is listened to from the start, in channels nobody has decided about. */
    void beginWhereNever(List<Channel> channels) {
        LocalDate today = listenings.today();
        Discussion invented = new Discussion(
                today.minusWeeks(1),
                "MED-udvalget på Fjordbakken: Vi prøver det i et halvt år.",
                today.plusMonths(MONTHS / 2));
        channels.stream()
                .map(Channel::id)
                .filter(channel -> !listenings.everIn(channel))
                .forEach(channel -> listenings.begin(channel, today.plusMonths(MONTHS), invented));
    }

    boolean isHeard(ConversationId channel) {
        return listenings.now(channel).isPresent();
    }

    List<JobHandler> jobs(ChatPlatform platform) {
        return List.of(
                new ChannelNotice(
                        installation.store(), notices, platform, settings.language(), settings.hours(), clock),
                new EndReminder(installation.store(), people, installation.pseudonyms(), clock),
                new PersonalEndReminder(listenings, people, installation.pseudonyms(), platform, clock),
                new ListeningEnded(installation.store(), platform, settings.language(), clock));
    }

    void addTo(Gestures gestures, PrivateChats privateChats) {
        OnlyFor those = new OnlyFor(people, Role.FACILITATOR, Role.LEADER);
        new ListenCommand(listenings, settings.listening(), privateChats, those).addTo(gestures);
        new NoticeCommand(notices, listenings).addTo(gestures);
        new PauseCommand(installation.store(), installation.pseudonyms(), clock, settings.zone()).addTo(gestures);
    }
}
