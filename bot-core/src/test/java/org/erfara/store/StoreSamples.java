package org.erfara.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.erfara.capture.Answer;
import org.erfara.capture.RecentTalk;
import org.erfara.capture.Remark;
import org.erfara.capture.WordPrint;
import org.erfara.chat.ChatEvent;
import org.erfara.chat.ConversationId;
import org.erfara.chat.Delivery;
import org.erfara.chat.MessageRef;
import org.erfara.chat.PersonId;
import org.erfara.question.Question;
import org.erfara.question.QuestionGroup;
import org.erfara.text.Language;
import org.erfara.text.Outcome;
import org.erfara.text.Term;
import org.erfara.text.Vector;

/** Things to keep. */
final class StoreSamples {
    static final ConversationId STAFF_ROOM = new ConversationId("slack:T1:C1");
    static final ConversationId MATHS = new ConversationId("slack:T1:C2");
    static final Instant MONDAY = Instant.parse("2026-02-02T07:45:00.123Z");
    static final String NORDIC = "Hvordan låner jeg bøger på øen? Æblegrød 👩🏽‍🏫🇩🇰";
    static final String AS_LONG_AS_IT_GETS = "å".repeat(39_998) + "🙂";

    static final Vector MEANING = direction(1);

    private StoreSamples() {}

    static MessageRef message(int number) {
        return message(STAFF_ROOM, number);
    }

    static MessageRef message(ConversationId conversation, int number) {
        return new MessageRef(conversation, "1770018300.%06d".formatted(number));
    }

    static Instant minute(int minutes) {
        return MONDAY.plus(Duration.ofMinutes(minutes));
    }

    static Question question(int number) {
        return question(number, "asker" + number, 1);
    }

    static Question question(int number, String asker, long group) {
        return new Question(message(number), null, minute(number), asker, Language.DA, "Hvor er nøglen?", group);
    }

    static Question saying(String text) {
        return new Question(message(1), null, MONDAY, "asker", Language.DA, text, 1);
    }

    static QuestionGroup group(long number) {
        return group(number, 0, false);
    }

    static QuestionGroup group(long number, long theme, boolean rejected) {
        return new QuestionGroup(number, direction(number), 3, MONDAY, theme, rejected, false);
    }

    static Vector direction(long number) {
        return Vector.of(new float[] {1, number, -0.5f, 0.25f});
    }

    static Answer answer(int number, int question) {
        return new Answer(message(number), message(question), minute(number), "ole", Outcome.UNKNOWN);
    }

    static RecentTalk talk(ConversationId conversation, Instant at) {
        MessageRef first = message(conversation, 1);
        WordPrint words = WordPrint.of(List.of(new Term("nøgl", "nøglen"), new Term("bog", "bøger")));
        Remark asked = new Remark(first, at, "signe", Set.of(), true, words, first, first);
        Remark said = new Remark(
                message(conversation, 2),
                at,
                "ole",
                Set.of("signe", "bo"),
                false,
                WordPrint.of(List.of()),
                first,
                null);
        return RecentTalk.none().with(asked).with(said);
    }

    static Delivery delivery(int number) {
        return posted(number, "Hvor er nøglen?");
    }

    static Delivery posted(int number, String text) {
        ChatEvent event = new ChatEvent.MessagePosted(
                message(number), minute(number), new PersonId("slack:T1:U1"), null, Set.of(), text);
        return new Delivery("delivery" + number, event);
    }
}
