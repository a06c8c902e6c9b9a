package org.erfara.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.erfara.card.Card;
import org.erfara.card.Form;
import org.erfara.card.TextBudget;
import org.erfara.chat.ConversationId;
import org.erfara.chat.Gesture;
import org.erfara.chat.Gestures;
import org.erfara.chat.MessageRef;
import org.erfara.chat.Reply;
import org.erfara.person.OnlyFor;
import org.erfara.question.Period;
import org.erfara.question.Question;
import org.erfara.question.QuestionTx;
import org.erfara.store.Transactional;
import org.erfara.words.Words;

/** An entry of the message menu by which a facilitator puts a question with those that ask the same in other words. */
public final class Gather {
    private static final String ACTION = "gather";
    private static final String GROUP = "group";
    private static final int FEWEST_ASKERS = 3;
    private static final int MOST_OPTIONS = 25;

    /** As long as the narrowest platform's option label (Slack: 75 characters). */
    private static final int LONGEST_LABEL = 75;

    private final Transactional<? extends QuestionTx> store;
    private final Recurrences recurrences;
    private final Facilitating facilitating;
    private final OnlyFor facilitators;

    /** Gathers for those let through. */
    public Gather(
            Transactional<? extends QuestionTx> store,
            Recurrences recurrences,
            Facilitating facilitating,
            OnlyFor facilitators) {
        this.store = store;
        this.recurrences = recurrences;
        this.facilitating = facilitating;
        this.facilitators = facilitators;
    }

    /** Signs up. */
    public void addTo(Gestures gestures) {
        gestures.menu(ACTION, facilitators.or(this::choose)).form(ACTION, facilitators.or(this::gather));
    }

    private Reply choose(Gesture.MenuChosen chosen) {
        Words words = Words.in(chosen.reader());
        Optional<Question> question =
                store.read(tx -> tx.question(chosen.message().ref()));
        if (question.isEmpty()) {
            return new Reply.Whisper(Card.of(words.get("gather.notaquestion")));
        }
        List<Form.Option> options = options(question.get().group());
        return options.isEmpty()
                ? new Reply.Whisper(Card.of(words.get("gather.none")))
                : new Reply.Dialog(form(chosen.message().ref(), options, words));
    }

    private List<Form.Option> options(long ownGroup) {
        return recurrences.asked(Period.ALWAYS, FEWEST_ASKERS).stream()
                .filter(recurring -> recurring.group() != ownGroup)
                .limit(MOST_OPTIONS)
                .map(recurring -> new Form.Option(
                        Long.toString(recurring.group()), TextBudget.line(recurring.wording(), LONGEST_LABEL)))
                .toList();
    }

    private static Form form(MessageRef message, List<Form.Option> options, Words words) {
        return new Form(
                ACTION,
                message.conversation().value() + " " + message.id(),
                words.get("gather.title"),
                List.of(new Form.ChoiceInput(GROUP, words.get("gather.group"), "", options)),
                words.get("gather.submit"));
    }

    private Reply gather(Gesture.FormSent sent) {
        Words words = Words.in(sent.reader());
        Optional<Question> question = message(sent.subject()).flatMap(ref -> store.read(tx -> tx.question(ref)));
        if (question.isEmpty()) {
            return new Reply.Whisper(Card.of(words.get("gather.notaquestion")));
        }
        long group = Numbers.sent(sent.values().getOrDefault(GROUP, ""));
        return facilitating.gather(question.get().ref(), group)
                ? new Reply.Whisper(Card.of(words.get("gather.done")))
                : new Reply.TryAgain(Map.of(GROUP, words.get("gather.gone")));
    }

    private static Optional<MessageRef> message(String subject) {
        String[] parts = subject.split(" ", 2);
        return parts.length == 2 && !parts[0].isBlank() && !parts[1].isBlank()
                ? Optional.of(new MessageRef(new ConversationId(parts[0]), parts[1]))
                : Optional.empty();
    }
}
