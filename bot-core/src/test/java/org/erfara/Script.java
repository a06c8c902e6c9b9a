package org.erfara;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.erfara.chat.ChatEvent;
import org.erfara.chat.ConversationId;
import org.erfara.chat.Delivery;
import org.erfara.chat.MessageRef;
import org.erfara.chat.PersonId;
import org.erfara.theme.Week;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what people say, so that a test reads like the talk it is about:
 *
 * <pre>{@code
 * script.in("teknologi").at("mon 09:00");
 * MessageRef question = script.says("signe", "How do we share a screen recording?");
 * script.replies(question, "ole", "@signe press the red button and wait");
 * }</pre>
 *
 * Each thing happens a minute after the last one; {@code @name} mentions somebody.
 */
public final class Script {
    /** Where the talk is. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private static final Pattern MENTION = Pattern.compile("(?<!\\S)@(\\p{L}+)\\s*");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private final Consumer<Delivery> listener;
    private final List<Delivery> deliveries = new ArrayList<>();
    private Week week = Week.parse("2026-W06");
    private ConversationId channel = channel("lærerværelset");
    private Instant next = week.in(ZONE).from().plusSeconds(8 * 3600);

    /** Only writes down. */
    public Script() {
        this(delivery -> {});
    }

    /**
     * @param listener hears each thing as it happens
     */
    public Script(Consumer<Delivery> listener) {
        this.listener = listener;
    }

    /** The id of a channel by its name. */
    public static ConversationId channel(String name) {
        return new ConversationId("test:" + name);
    }

    /** A message as a platform hands it over with its menu, whoever wrote it and whatever it says. */
    public static ChatEvent.MessagePosted seen(MessageRef ref) {
        return saying(ref, "somebody", "");
    }

    /** A message as a platform hands it over with its menu. */
    public static ChatEvent.MessagePosted saying(MessageRef ref, String who, String text) {
        return new ChatEvent.MessagePosted(ref, Instant.EPOCH, person(who), null, Set.of(), text);
    }

    /** The name of a channel by its id. */
    public static String name(ConversationId channel) {
        return channel.value().substring("test:".length());
    }

    /** The id of a person by their name. */
    public static PersonId person(String name) {
        return new PersonId("test:person:" + name);
    }

    /** Goes on where another script ended. */
    public Script from(Script other) {
        deliveries.addAll(other.deliveries);
        channel = other.channel;
        week = other.week;
        next = other.next;
        return this;
    }

    /** What follows is said in this channel. */
    public Script in(String channelName) {
        channel = channel(channelName);
        return this;
    }

    /** Days that follow lie in this week, such as {@code 2026-W06}. */
    public Script week(String name) {
        week = Week.parse(name);
        return this;
    }

    /**
     * @param dayAndTime when the next thing happens, such as {@code mon 09:00}
     */
    public Script at(String dayAndTime) {
        String[] parts = dayAndTime.split(" ");
        DayOfWeek day = DayOfWeek.of(DAYS.indexOf(parts[0]) + 1);
        next = LocalDateTime.of(week.monday().with(day), LocalTime.parse(parts[1]))
                .atZone(ZONE)
                .toInstant();
        return this;
    }

    /** The next thing happens so much later. */
    public Script after(Duration duration) {
        next = next.plus(duration);
        return this;
    }

    /** When the next thing happens. */
    public Instant now() {
        return next;
    }

    /** Somebody writes in the channel. */
    public MessageRef says(String who, String text) {
        return posts(who, null, text);
    }

    /** The same, as it is delivered. */
    public Delivery delivered(String who, String text) {
        says(who, text);
        return deliveries.get(deliveries.size() - 1);
    }

    /** Somebody writes in the thread of a message. */
    public MessageRef replies(MessageRef thread, String who, String text) {
        return posts(who, thread, text);
    }

    private MessageRef posts(String who, @Nullable MessageRef thread, String text) {
        MessageRef ref = new MessageRef(channel, "m" + deliveries.size());
        Set<PersonId> mentions = MENTION.matcher(text)
                .results()
                .map(found -> person(found.group(1)))
                .collect(Collectors.toSet());
        String plain = MENTION.matcher(text).replaceAll("").strip();
        return happens(new ChatEvent.MessagePosted(ref, next, person(who), thread, mentions, plain));
    }

    /** Somebody puts a reaction on a message. */
    public void reacts(MessageRef message, String who, String emoji) {
        happens(new ChatEvent.ReactionAdded(message, next, person(who), emoji));
    }

    /** The author changes a message. */
    public void edits(MessageRef message, String text) {
        happens(new ChatEvent.MessageEdited(message, next, authorOf(message), text));
    }

    private PersonId authorOf(MessageRef message) {
        return deliveries.stream()
                .map(Delivery::event)
                .filter(event -> event.ref().equals(message))
                .filter(ChatEvent.MessagePosted.class::isInstance)
                .map(event -> ((ChatEvent.MessagePosted) event).author())
                .findFirst()
                .orElse(person("somebody"));
    }

    /** A message is taken away. */
    public void deletes(MessageRef message) {
        happens(new ChatEvent.MessageDeleted(message, next));
    }

    private MessageRef happens(ChatEvent event) {
        Delivery delivery = new Delivery("d" + deliveries.size(), event);
        deliveries.add(delivery);
        next = next.plusSeconds(60);
        listener.accept(delivery);
        return event.ref();
    }

    /** All that happened, in order. */
    public List<Delivery> deliveries() {
        return List.copyOf(deliveries);
    }
}
