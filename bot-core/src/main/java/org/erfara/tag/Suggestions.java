package org.erfara.tag;

import java.util.Optional;
import org.erfara.capture.Answer;
import org.erfara.capture.Message;
import org.erfara.chat.MessageRef;
import org.erfara.question.Question;
import org.erfara.question.QuestionGroup;
import org.erfara.text.Outcome;

/** What a tag is most likely about, so that nobody needs to say it. */
final class Suggestions {
    private Suggestions() {}

    static Tag.Marks of(TaggingTx tx, Message message) {
        Optional<Answer> answer = tx.answer(message.ref());
        MessageRef asked = answer.map(Answer::question).orElse(message.first());
        return new Tag.Marks(kind(tx, message, answer), "", "", theme(tx, asked));
    }

    private static Kind kind(TaggingTx tx, Message message, Optional<Answer> answer) {
        if (tx.question(message.ref()).isPresent()) {
            return Kind.QUESTION;
        }
        Outcome outcome = answer.map(Answer::outcome).orElse(Outcome.UNKNOWN);
        return outcome == Outcome.DID_NOT_HELP ? Kind.DID_NOT_WORK : outcome == Outcome.HELPED ? Kind.WORKED : Kind.TIP;
    }

    private static long theme(TaggingTx tx, MessageRef question) {
        return tx.question(question)
                .map(Question::group)
                .flatMap(tx::group)
                .map(QuestionGroup::theme)
                .orElse(0L);
    }
}
