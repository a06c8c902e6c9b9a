package org.erfara.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.erfara.capture.Message;
import org.erfara.card.Form;
import org.erfara.card.TextBudget;
import org.erfara.chat.MessageRef;
import org.erfara.words.Reader;
import org.erfara.words.Words;

/** The dialog in which somebody says what is useful about something. Everything may be left as it is. */
final class TagForm {
    /** As long as on the narrowest platform (Slack: 75 characters an option, 100 options). */
    private static final int LONGEST_LABEL = 75;

    private static final int MOST_THEMES = 25;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_NOTE = 2_000;

    private static final String MESSAGES = "messages";
    private static final String KIND = "kind";
    private static final String THEME = "theme";
    private static final String TITLE = "title";
    static final String WORDS = "words";

    private final Words words;
    private final List<Form.Input> inputs = new ArrayList<>();

    TagForm(Reader reader) {
        this.words = Words.in(reader);
    }

    /** Which messages of the thread go along; not asked where there is only one. */
    TagForm messages(List<Message> thread, MessageRef chosen) {
        if (thread.size() > 1) {
            List<Form.Option> options = thread.stream()
                    .map(message -> new Form.Option(message.ref().id(), TextBudget.line(message.text(), LONGEST_LABEL)))
                    .toList();
            inputs.add(new Form.ManyInput(MESSAGES, words.get("tag.messages"), List.of(chosen.id()), options));
        }
        return this;
    }

    TagForm note(String soFar) {
        inputs.add(new Form.TextInput(WORDS, words.get("note.words"), soFar, LONGEST_NOTE));
        return this;
    }

    TagForm marks(Tag.Marks suggested, List<NamedThemes.Named> themes) {
        Kind kind = suggested.kind();
        inputs.add(
                new Form.ChoiceInput(KIND, words.get("tag.kind"), kind == null ? "" : kind.name(), withNone(kinds())));
        inputs.add(new Form.ChoiceInput(
                THEME, words.get("tag.theme"), Long.toString(suggested.theme()), withNone(themes(themes))));
        inputs.add(new Form.TextInput(TITLE, words.get("tag.title"), suggested.title(), LONGEST_TITLE));
        return this;
    }

    private Stream<Form.Option> kinds() {
        return Stream.of(Kind.values()).map(kind -> new Form.Option(kind.name(), words.get("kind." + kind.name())));
    }

    private static Stream<Form.Option> themes(List<NamedThemes.Named> themes) {
        return themes.stream()
                .limit(MOST_THEMES)
                .map(theme ->
                        new Form.Option(Long.toString(theme.number()), TextBudget.line(theme.name(), LONGEST_LABEL)));
    }

    private List<Form.Option> withNone(Stream<Form.Option> options) {
        return Stream.concat(Stream.of(new Form.Option("", words.get("tag.none"))), options)
                .toList();
    }

    Form form(String id, String subject, String title) {
        return new Form(id, subject, words.get(title), inputs, words.get("tag.submit"));
    }

    /** The messages that were chosen; the one that was tagged where nothing was asked. */
    static List<String> chosen(Map<String, String> values, String tagged) {
        List<String> ids = values.getOrDefault(MESSAGES, "").lines().toList();
        return ids.isEmpty() ? List.of(tagged) : ids;
    }

    /** What was said; what makes no sense counts as not said. */
    static Tag.Marks sent(Map<String, String> values) {
        String kind = values.getOrDefault(KIND, "");
        String theme = values.getOrDefault(THEME, "");
        return new Tag.Marks(
                Stream.of(Kind.values())
                        .filter(one -> one.name().equals(kind))
                        .findFirst()
                        .orElse(null),
                TextBudget.line(values.getOrDefault(TITLE, ""), LONGEST_TITLE),
                TextBudget.shown(values.getOrDefault(WORDS, ""), LONGEST_NOTE),
                theme.matches("[0-9]{1,18}") ? Long.parseLong(theme) : 0);
    }
}
