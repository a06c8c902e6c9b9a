package org.erfara.theme;

import java.util.List;
import java.util.Map;
import org.erfara.card.Card;
import org.erfara.card.Form;
import org.erfara.chat.Gesture;
import org.erfara.chat.Gestures;
import org.erfara.chat.Reply;
import org.erfara.person.OnlyFor;
import org.erfara.words.Words;

/** A button and a dialog by which a facilitator gives a theme the name the staff would use. */
public final class RenameTheme {
    /** The action of the button; its value is the theme's number. */
    public static final String ACTION = "theme.rename";

    private static final String NAME = "name";
    private static final int LONGEST = 80;

    private final Themes themes;
    private final OnlyFor facilitators;

    /** Renames for those let through. */
    public RenameTheme(Themes themes, OnlyFor facilitators) {
        this.themes = themes;
        this.facilitators = facilitators;
    }

    /** Signs up. */
    public void addTo(Gestures gestures) {
        gestures.button(ACTION, facilitators.or(this::open)).form(ACTION, facilitators.or(this::save));
    }

    private Reply open(Gesture.Pressed pressed) {
        Words words = Words.in(pressed.reader());
        return themes.find(Numbers.sent(pressed.value()))
                .<Reply>map(theme -> new Reply.Dialog(form(theme, words)))
                .orElseGet(() -> gone(words));
    }

    private static Form form(Theme theme, Words words) {
        String name = theme.name() == null ? "" : theme.name();
        return new Form(
                ACTION,
                Long.toString(theme.number()),
                words.get("theme.rename.title"),
                List.of(new Form.TextInput(NAME, words.get("theme.rename.name"), name, LONGEST)),
                words.get("theme.rename.submit"));
    }

    private Reply save(Gesture.FormSent sent) {
        Words words = Words.in(sent.reader());
        String name =
                sent.values().getOrDefault(NAME, "").replaceAll("\\s+", " ").strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            return new Reply.TryAgain(Map.of(NAME, words.get("theme.rename.empty")));
        }
        return themes.rename(Numbers.sent(sent.subject()), name)
                ? new Reply.Whisper(Card.of(words.get("theme.rename.done", name)))
                : gone(words);
    }

    private static Reply gone(Words words) {
        return new Reply.Whisper(Card.of(words.get("theme.gone")));
    }
}
