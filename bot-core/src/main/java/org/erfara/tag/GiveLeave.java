package org.erfara.tag;

import java.util.List;
import java.util.function.UnaryOperator;
import org.erfara.card.Block;
import org.erfara.card.Card;
import org.erfara.chat.Gesture;
import org.erfara.chat.Gestures;
import org.erfara.chat.Reply;
import org.erfara.person.People;
import org.erfara.person.Pseudonyms;
import org.erfara.store.Transactional;
import org.erfara.words.Words;

/** What an author answers: with my name, without, no thanks. Each answer can be changed later, also to no. */
public final class GiveLeave {
    static final String NAMED = "leave.named";
    static final String UNNAMED = "leave.unnamed";
    static final String REFUSED = "leave.refused";

    private static final String VOLUNTEER = "leave.volunteer";

    private final Transactional<? extends TagTx> store;
    private final Pseudonyms pseudonyms;
    private final People people;

    /** Leave for the words in this store. */
    public GiveLeave(Transactional<? extends TagTx> store, Pseudonyms pseudonyms, People people) {
        this.store = store;
        this.pseudonyms = pseudonyms;
        this.people = people;
    }

    /** Signs up. */
    public void addTo(Gestures gestures) {
        gestures.button(NAMED, this::named)
                .button(UNNAMED, pressed -> say(pressed, Quote::unnamed))
                .button(REFUSED, pressed -> say(pressed, Quote::refused))
                .button(VOLUNTEER, pressed -> say(pressed, quote -> quote.withContact(pressed.person())));
    }

    private Reply named(Gesture.Pressed pressed) {
        String name = people.person(pressed.person()).name();
        return say(pressed, quote -> quote.named(name));
    }

    /** A no is not taken back behind anybody's back: the words are gone by then. */
    private Reply say(Gesture.Pressed pressed, UnaryOperator<Quote> answer) {
        Asking asking = new Asking(pressed.value(), pressed.person());
        List<Quote> answered = store.write(tx -> {
            List<Quote> theirs = asking.everywhere(tx, pseudonyms).stream()
                    .filter(quote -> quote.leave() != Leave.REFUSED)
                    .map(answer)
                    .toList();
            theirs.forEach(tx::putQuote);
            return theirs;
        });
        return new Reply.Whisper(card(pressed, answered, Words.in(pressed.reader())));
    }

    private static Card card(Gesture.Pressed pressed, List<Quote> answered, Words words) {
        if (answered.isEmpty()) {
            return Card.of(words.get("leave.gone"));
        }
        if (pressed.action().equals(REFUSED)) {
            return Card.of(words.get("leave.done.refused"));
        }
        return Card.of(
                words.get("leave.done." + pressed.action().substring("leave.".length())),
                new Block.Actions(buttons(pressed, words)));
    }

    private static List<Block.Button> buttons(Gesture.Pressed pressed, Words words) {
        Block.Button withdraw = new Block.Button(words.get("leave.withdraw"), REFUSED, pressed.value());
        return pressed.action().equals(NAMED)
                ? List.of(new Block.Button(words.get("leave.volunteer"), VOLUNTEER, pressed.value()), withdraw)
                : List.of(withdraw);
    }
}
