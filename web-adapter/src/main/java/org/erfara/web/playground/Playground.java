package org.erfara.web.playground;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.erfara.card.Card;
import org.erfara.chat.ChatPlatform;
import org.erfara.chat.ConversationId;
import org.erfara.chat.Delivery;
import org.erfara.chat.MessageRef;
import org.erfara.chat.PersonId;
import org.erfara.chat.PrivateChats;
import org.erfara.listen.Channel;
import org.erfara.person.People;
import org.erfara.person.Person;
import org.erfara.person.Role;
import org.erfara.words.Reader;

/** An invented school that chats in the browser: a platform like the others, and the people on it. Thread-safe. */
public final class Playground implements ChatPlatform, People, PrivateChats {
    /** The room in which Erfara writes to each person in private. */
    static final String PRIVATE = "erfara";

    private final ChatLog log;
    private final List<Colleague> people = School.people();
    private final Set<String> names = people.stream().flatMap(Colleague::names).collect(Collectors.toUnmodifiableSet());
    private final List<Room> rooms = School.rooms();
    private final Mentions mentions = new Mentions(people);
    private final Deliveries deliveries = new Deliveries(mentions);
    private final List<Line> talk;
    private final PlaygroundClock clock;
    private final Supplier<String> newId;
    private final ZoneId zone;
    private volatile Instant told;

    private Playground(ChatLog log, InstantSource realTime, ZoneId zone, Supplier<String> newId) {
        School school = new School(zone);
        Instant opened = log.read(Chat::opened).orElseGet(() -> school.opening(realTime.instant()));
        this.log = log;
        this.talk = school.talk(opened);
        this.clock = new PlaygroundClock(realTime, later(opened, log.read(Chat::last)));
        this.newId = newId;
        this.zone = zone;
        this.told = later(opened, lastTold());
    }

    private Instant lastTold() {
        return talk.stream()
                .filter(line -> line instanceof Line.Said said && log.read(chat -> chat.knew(said.id())))
                .map(line -> line.at().plus(School.WITH_REACTIONS))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * Opens the playground whose chat is kept in a file, or a new one if there is no such file. Its clock goes on where it
     * stood; in a new one it is the last Friday, one o'clock.
     *
     * @param realTime what its clock ticks with
     * @param zone where the school is
     * @param newId gives each message an id of its own
     * @throws IllegalStateException naming file and line, if the file is damaged
     */
    public static Playground open(Path file, InstantSource realTime, ZoneId zone, Supplier<String> newId) {
        return new Playground(new ChatLog(new ChatFile(file)), realTime, zone, newId);
    }

    /** The time in the playground. */
    public PlaygroundClock clock() {
        return clock;
    }

    /** The channels, all of them heard. */
    public List<Channel> channels() {
        return rooms.stream().map(Room::channel).toList();
    }

    /**
     * Lets the school move in, unless it lives there already.
     *
     * @param hear is given all that was said before the opening, oldest first, and must have heard it when it returns; if
     *     the machine stops meanwhile, the same comes again
     */
    public void moveIn(Consumer<List<Delivery>> hear) {
        if (log.read(Chat::opened).isPresent()) {
            return;
        }
        Line.Moved opening = new Line.Moved(clock.instant());
        List<Line> said =
                talk.stream().filter(line -> !line.at().isAfter(opening.at())).toList();
        hear.accept(deliveries.of(said));
        log.begin(Stream.concat(said.stream(), Stream.of(opening)).toList());
    }

    /** What was marked as useful before the school moved in, oldest first. */
    public List<Marked> marked() {
        return School.marks().stream().flatMap(mark -> marked(mark).stream()).toList();
    }

    private Optional<Marked> marked(School.Mark mark) {
        return talk.stream()
                .filter(line -> line instanceof Line.Said said && said.id().equals(mark.message()))
                .map(line -> deliveries.seen(Post.of((Line.Said) line)))
                .map(message -> new Marked(message, Colleague.personOf(mark.who()), mark.kind(), mark.leave()))
                .findFirst();
    }

    @Override
    public void sendPrivately(PersonId to, Card card) {
        log.add(new Line.Shown(clock.instant(), PRIVATE, newId.get(), null, Colleague.idOf(to), card));
    }

    /**
     * @throws IllegalArgumentException if there is no such channel
     */
    @Override
    public void post(ConversationId to, Card card) {
        Room room = room(Room.idOf(to)).orElseThrow(() -> new IllegalArgumentException("there is no channel " + to));
        log.add(new Line.Posted(clock.instant(), room.id(), newId.get(), null, card));
    }

    @Override
    public void reply(MessageRef to, Card card) {
        posted(to.id())
                .map(post ->
                        post.thread() == null ? post : posted(post.thread()).orElse(post))
                .ifPresent(first ->
                        log.add(new Line.Posted(clock.instant(), first.room(), newId.get(), first.id(), card)));
    }

    @Override
    public boolean isPrivate(ConversationId conversation) {
        return room(Room.idOf(conversation)).isEmpty();
    }

    @Override
    public Person person(PersonId id) {
        return colleague(Colleague.idOf(id))
                .map(Colleague::asPerson)
                .orElseGet(() -> new Person(id, "", Reader.EN, Role.STAFF));
    }

    @Override
    public boolean isColleague(String name) {
        return names.contains(name);
    }

    @Override
    public List<Person> facilitators() {
        return people().stream()
                .filter(colleague -> colleague.role() == Role.FACILITATOR)
                .map(Colleague::asPerson)
                .toList();
    }

    /** Everybody, in the language each reads by now. */
    List<Colleague> people() {
        return people.stream()
                .map(colleague -> log.read(chat -> chat.language(colleague.id()))
                        .map(colleague::reading)
                        .orElse(colleague))
                .toList();
    }

    Optional<Colleague> colleague(String id) {
        return people().stream().filter(colleague -> colleague.id().equals(id)).findFirst();
    }

    Optional<Room> room(String id) {
        return rooms.stream().filter(room -> room.id().equals(id)).findFirst();
    }

    List<Room> rooms() {
        return rooms;
    }

    /** From now on somebody reads this language, unless they have chosen one already. */
    void suggest(String who, Reader language) {
        if (log.read(chat -> chat.language(who)).isEmpty()) {
            log.add(new Line.Chose(clock.instant(), who, language));
        }
    }

    /** What the school has to say until then and has not said yet. */
    List<Line> due(Instant until) {
        return talk.stream()
                .filter(line -> line.at().isAfter(told) && !line.at().isAfter(until))
                .toList();
    }

    void told(Line line) {
        told = line.at();
    }

    void happened(Line line) {
        log.add(line);
    }

    /** How much has happened; it is more as soon as something else happens, and before anybody is told. */
    int lines() {
        return log.read(Chat::lines);
    }

    void onChange(Runnable listener) {
        log.onChange(listener);
    }

    /** A message that everybody sees. */
    Optional<Post> posted(String id) {
        return log.read(chat -> chat.post(id)).filter(post -> post.onlyFor() == null);
    }

    /** A message, if this person sees it. */
    Optional<Post> post(String id, String who) {
        return log.read(chat -> chat.post(id)).filter(post -> post.visibleTo(who));
    }

    List<Post> posts(String room, String who) {
        return log.read(chat -> chat.in(room, who));
    }

    List<Post> unread(String room, String who) {
        return log.read(chat -> chat.unread(room, who));
    }

    Mentions mentions() {
        return mentions;
    }

    Deliveries deliveries() {
        return deliveries;
    }

    ZoneId zone() {
        return zone;
    }

    String newId() {
        return newId.get();
    }
}
