package org.erfara.chat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.erfara.card.Block;
import org.erfara.card.Card;
import org.erfara.words.Words;

/** Knows which feature answers which gesture. Features sign up once, before the first gesture comes. */
public final class Gestures {
    private static final String HELP = "help";

    private final Map<String, GestureHandler<Gesture.Command>> commands = new LinkedHashMap<>();
    private final Map<String, GestureHandler<Gesture.Pressed>> buttons = new LinkedHashMap<>();
    private final Map<String, GestureHandler<Gesture.MenuChosen>> menu = new LinkedHashMap<>();
    private final Map<String, GestureHandler<Gesture.FormSent>> forms = new LinkedHashMap<>();

    private GestureHandler<Gesture.Joined> joining = joined -> new Reply.Silence();

    /** Only {@code help} is known. */
    public Gestures() {
        commands.put(HELP, this::help);
    }

    /** {@code /erfara WORD …} goes to this handler; {@code command.WORD} in the bundles explains it. */
    public Gestures command(String word, GestureHandler<Gesture.Command> handler) {
        commands.put(word, handler);
        return this;
    }

    /** Buttons with this action go to this handler. */
    public Gestures button(String action, GestureHandler<Gesture.Pressed> handler) {
        buttons.put(action, handler);
        return this;
    }

    /** The message menu gets this entry; {@code menu.ACTION} in the bundles is its label. */
    public Gestures menu(String action, GestureHandler<Gesture.MenuChosen> handler) {
        menu.put(action, handler);
        return this;
    }

    /** Forms with this id go to this handler. */
    public Gestures form(String id, GestureHandler<Gesture.FormSent> handler) {
        forms.put(id, handler);
        return this;
    }

    /** Whoever joins a conversation is welcomed by this handler. */
    public Gestures joining(GestureHandler<Gesture.Joined> handler) {
        joining = handler;
        return this;
    }

    /** The entries of the message menu, in the order in which features signed up. */
    public Set<String> menuActions() {
        return Collections.unmodifiableSet(menu.keySet());
    }

    /** Answers; what nobody knows is answered with what is known. */
    public Reply answer(Gesture gesture) {
        if (gesture instanceof Gesture.Command command) {
            return answer(commands, firstWord(command), command);
        }
        if (gesture instanceof Gesture.Pressed pressed) {
            return answer(buttons, pressed.action(), pressed);
        }
        if (gesture instanceof Gesture.MenuChosen chosen) {
            return answer(menu, chosen.action(), chosen);
        }
        if (gesture instanceof Gesture.Joined joined) {
            return joining.answer(joined);
        }
        return answer(forms, ((Gesture.FormSent) gesture).form(), (Gesture.FormSent) gesture);
    }

    private static String firstWord(Gesture.Command command) {
        return command.words().strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
    }

    private <G extends Gesture> Reply answer(Map<String, GestureHandler<G>> handlers, String verb, G gesture) {
        GestureHandler<G> handler = handlers.getOrDefault(verb, this::help);
        return handler.answer(gesture);
    }

    private Reply help(Gesture gesture) {
        Words words = Words.in(gesture.reader());
        return new Reply.Whisper(Card.of(
                words.get("help.title"),
                new Block.Bullets(
                        words.get("help.commands"),
                        commands.keySet().stream()
                                .map(word -> "/erfara " + word + " – " + words.get("command." + word))
                                .toList()),
                new Block.Note(words.get("help.note"))));
    }
}
