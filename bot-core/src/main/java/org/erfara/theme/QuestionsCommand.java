package org.erfara.theme;

import java.util.List;
import org.erfara.card.Block;
import org.erfara.card.Card;
import org.erfara.chat.Gesture;
import org.erfara.chat.Gestures;
import org.erfara.chat.Reply;
import org.erfara.person.OnlyFor;
import org.erfara.question.Period;
import org.erfara.words.Words;

/** {@code /erfara questions}: what is asked again and again. */
public final class QuestionsCommand {
    private static final int FEWEST_ASKERS = 3;
    private static final int MOST_LINES = 10;

    private final Recurrences recurrences;
    private final OnlyFor facilitators;

    /** Lists for those let through. */
    public QuestionsCommand(Recurrences recurrences, OnlyFor facilitators) {
        this.recurrences = recurrences;
        this.facilitators = facilitators;
    }

    /** Signs up. */
    public void addTo(Gestures gestures) {
        gestures.command("questions", facilitators.or(this::questions));
    }

    private Reply questions(Gesture.Command command) {
        Words words = Words.in(command.reader());
        List<String> lines = recurrences.asked(Period.ALWAYS, FEWEST_ASKERS).stream()
                .limit(MOST_LINES)
                .map(asked -> words.get("questions.line", asked.wording(), asked.askers(), asked.times()))
                .toList();
        String title = words.get("questions.title");
        return new Reply.Whisper(
                lines.isEmpty()
                        ? Card.of(title, new Block.Paragraph(words.get("questions.none")))
                        : Card.of(title, new Block.Bullets(words.get("digest.asked"), lines)));
    }
}
