package org.erfara;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.erfara.capture.Answer;
import org.erfara.capture.Message;
import org.erfara.capture.Window;
import org.erfara.chat.ConversationId;
import org.erfara.chat.Delivery;
import org.erfara.chat.MessageRef;
import org.erfara.digest.DigestRules;
import org.erfara.digest.Digests;
import org.erfara.guard.Guard;
import org.erfara.intake.Counts;
import org.erfara.intake.Intake;
import org.erfara.intake.Tags;
import org.erfara.listen.Channel;
import org.erfara.listen.Listening;
import org.erfara.listen.Profile;
import org.erfara.listen.WorkingHours;
import org.erfara.person.Pseudonyms;
import org.erfara.question.Meant;
import org.erfara.question.Period;
import org.erfara.question.Question;
import org.erfara.question.QuestionGroup;
import org.erfara.question.RecurringQuestions;
import org.erfara.store.InMemoryStore;
import org.erfara.tag.TagEmoji;
import org.erfara.tag.Tagging;
import org.erfara.text.NeverInTransactions;
import org.erfara.text.SimpleTextTools;
import org.erfara.text.TextTools;
import org.erfara.text.Vector;
import org.erfara.theme.Facilitating;
import org.erfara.theme.Grouping;
import org.erfara.theme.Recurrences;
import org.erfara.theme.Recurring;
import org.erfara.theme.Themes;
import org.erfara.words.Reader;

/** The real core over a store in memory, hearing what a {@link Script} tells. */
public final class Staffroom {
    /** The same in every test. */
    public static final Pseudonyms PSEUDONYMS =
            new Pseudonyms("thirty-two bytes, none of them at random".getBytes(StandardCharsets.UTF_8));

    private static final Instant FOR_EVER = Instant.parse("9999-12-31T00:00:00Z");

    /** From Monday to Friday, eight to four. */
    public static final WorkingHours HOURS =
            WorkingHours.usual(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue(), Script.ZONE);

    private final InMemoryStore store;
    private final TextTools text;
    private final SettableClock clock;
    private final RecurringQuestions questions;
    private final Grouping grouping;
    private final Themes themes;
    private final Tagging tagging;
    private final Intake intake;
    private final Guard guard;
    private final Counts counts = new Counts();
    private final Recurrences recurrences;

    /** Nobody has said anything yet. */
    public Staffroom() {
        this(new InMemoryStore());
    }

    /** As after a restart: what is in the store is known, nothing else. */
    public Staffroom(InMemoryStore store) {
        this(store, SimpleTextTools.create());
    }

    /** As after a restart with other text tools. */
    public Staffroom(InMemoryStore store, TextTools text) {
        this(store, text, Profile.LISTENING);
    }

    /** The same where live events are heard or not. */
    public Staffroom(InMemoryStore store, TextTools text, Profile profile) {
        this.store = store;
        this.text = NeverInTransactions.over(text, store::inTransaction);
        clock = new SettableClock(new Script().now());
        questions = new RecurringQuestions(text.vectors());
        themes = new Themes(store, text.vectors(), clock);
        grouping = new Grouping(questions, themes);
        tagging = tagging(clock);
        guard = new Guard(text, Reader.EN);
        intake = new Intake(store, text, guard, grouping, PSEUDONYMS, counts, profile, clock, tags(clock, tagging));
        recurrences = new Recurrences(store, questions, text.terms(), Script.ZONE);
    }

    /** Tags by ids that count up; people may be written to at any time. */
    public static Tagging tagging(InstantSource clock) {
        AtomicLong ids = new AtomicLong();
        return new Tagging(PSEUDONYMS, () -> "tag" + ids.incrementAndGet(), clock, moment -> moment);
    }

    /** Keeps messages as long as is usual. */
    public static Tags tags(InstantSource clock, Tagging tagging) {
        return new Tags(new Window(clock, Message.LONGEST_KEPT), tagging, new TagEmoji(tagging, TagEmoji.USUAL), HOURS);
    }

    /** A script that is heard as it is told, in channels that are switched on. */
    public Script script() {
        return new Script(this::hear);
    }

    private void hear(Delivery delivery) {
        clock.set(delivery.event().at());
        hear(List.of(delivery));
    }

    /** Hears deliveries in one batch, in channels that are switched on. */
    public void hear(List<Delivery> deliveries) {
        switchOn(deliveries.stream().map(Delivery::conversation).toArray(ConversationId[]::new));
        intake.hear(deliveries);
    }

    /** Switches on listening, for ever, in channels that are not known yet. */
    public void switchOn(ConversationId... channels) {
        store.write(tx -> {
            Stream.of(channels).filter(id -> tx.channel(id).isEmpty()).forEach(id -> {
                tx.putChannel(new Channel(id, Script.name(id), Script.name(id), true));
                tx.putListening(new Listening(id, Instant.EPOCH, FOR_EVER, null));
            });
            return true;
        });
    }

    /** The store. */
    public InMemoryStore store() {
        return store;
    }

    /** Stands at what was heard last. */
    public SettableClock clock() {
        return clock;
    }

    /** The one way in. */
    public Intake intake() {
        return intake;
    }

    /** What became of what came in. */
    public Counts counts() {
        return counts;
    }

    /** What was asked again and again. */
    public Recurrences recurrences() {
        return recurrences;
    }

    /** The themes. */
    public Themes themes() {
        return themes;
    }

    /** How people tag. */
    public Tagging tagging() {
        return tagging;
    }

    /** Leaves out what is private. */
    public Guard guard() {
        return guard;
    }

    /** How questions are kept together. */
    public Grouping grouping() {
        return grouping;
    }

    /** How groups are mended. */
    public Facilitating facilitating() {
        return new Facilitating(store, questions, grouping);
    }

    /** The weekly digest by the usual rules. */
    public Digests digests() {
        return digests(DigestRules.USUAL);
    }

    /** The weekly digest by other rules. */
    public Digests digests(DigestRules rules) {
        return new Digests(store, recurrences, text.terms(), Script.ZONE, rules);
    }

    /** What was asked by at least so many people, whenever. */
    public List<Recurring> askedBy(int minAskers) {
        return recurrences.asked(Period.ALWAYS, minAskers);
    }

    /** The question a message asked; fails if it is not kept. */
    public Question question(MessageRef ref) {
        return store.read(tx -> tx.question(ref)).orElseThrow();
    }

    /** The group of the question a message asked; fails if it is not kept. */
    public QuestionGroup groupOf(MessageRef ref) {
        return store.read(tx -> tx.question(ref).flatMap(asked -> tx.group(asked.group())))
                .orElseThrow();
    }

    /** What the questions of a group mean, oldest first. */
    public List<Vector> meantBy(long group) {
        return store.read(tx -> tx.meantBy(group)).stream().map(Meant::vector).toList();
    }

    /** What a message says, as far as it is kept; empty if it is not. */
    public String words(MessageRef ref) {
        return store.read(tx -> tx.message(ref)).map(Message::text).orElse("");
    }

    /** What was answered to a message, oldest first. */
    public List<Answer> answersTo(MessageRef question) {
        return store.read(tx -> tx.answersTo(question));
    }
}
