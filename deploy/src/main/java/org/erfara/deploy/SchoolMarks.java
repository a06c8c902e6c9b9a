package org.erfara.deploy;

import java.util.List;
import java.util.Map;
import org.erfara.card.Form;
import org.erfara.chat.Gesture;
import org.erfara.chat.Gestures;
import org.erfara.chat.Reply;
import org.erfara.jdbc.JdbcStore;
import org.erfara.tag.Leave;
import org.erfara.tag.Quote;
import org.erfara.web.playground.Marked;
import org.erfara.words.Reader;

/** What the invented school has marked as useful already: done by the gestures that anybody there would use. */
final class SchoolMarks {
    private static final Reader NO_MATTER = Reader.EN;

    private final JdbcStore store;
    private final Gestures gestures;

    SchoolMarks(JdbcStore store, Gestures gestures) {
        this.store = store;
        this.gestures = gestures;
    }

    /** Each once, however often this is called. */
    void make(List<Marked> all) {
        all.stream().filter(marked -> quotes(marked).isEmpty()).forEach(this::make);
    }

    private List<Quote> quotes(Marked marked) {
        return store.read(tx -> tx.quotesOf(marked.message().ref()));
    }

    private void make(Marked marked) {
        Reply opened = gestures.answer(new Gesture.MenuChosen(marked.by(), NO_MATTER, "tag", marked.message()));
        if (opened instanceof Reply.Dialog dialog) {
            Form form = dialog.form();
            Map<String, String> values = Map.of(
                    "messages", marked.message().ref().id(),
                    "kind", marked.kind().name(),
                    "theme", theme(form));
            gestures.answer(new Gesture.FormSent(marked.by(), NO_MATTER, form.id(), form.subject(), values));
            quotes(marked).forEach(quote -> allow(marked, quote));
        }
    }

    private static String theme(Form form) {
        return form.inputs().stream()
                .filter(input ->
                        input instanceof Form.ChoiceInput && input.name().equals("theme"))
                .map(input -> ((Form.ChoiceInput) input).chosen())
                .findFirst()
                .orElse("");
    }

    private void allow(Marked marked, Quote quote) {
        String button = marked.leave() == Leave.NAMED ? "leave.named" : "leave.unnamed";
        gestures.answer(new Gesture.Pressed(marked.message().author(), NO_MATTER, button, quote.tag()));
    }
}
