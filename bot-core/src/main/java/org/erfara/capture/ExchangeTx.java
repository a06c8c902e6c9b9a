package org.erfara.capture;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.erfara.chat.ConversationId;
import org.erfara.chat.MessageRef;

/** What a store keeps of answers and exchanges. */
public interface ExchangeTx {
    /** Adds the answer or replaces the one of the same message. */
    void putAnswer(Answer answer);

    /** The answer this message gave, if it is kept. */
    Optional<Answer> answer(MessageRef ref);

    /** The answers to a question, oldest first. */
    List<Answer> answersTo(MessageRef question);

    /** The answers to all questions of a group, oldest first. */
    List<Answer> answersIn(long group);

    /** The answers somebody gave, oldest first. */
    List<Answer> answersBy(String person);

    /** Answers given before a moment, oldest first, at most {@code most}. */
    List<Answer> answersBefore(Instant moment, int most);

    /** Forgets the answer; nothing happens if there is none. */
    void deleteAnswer(MessageRef ref);

    /** Adds the exchange or replaces the one of the same question. */
    void putExchange(Exchange exchange);

    /** The exchange of a question, if there is one. */
    Optional<Exchange> exchange(MessageRef question);

    /** Forgets the exchange of a question and all answers to it. */
    void deleteExchange(MessageRef question);

    /** How many exchanges there are. */
    long countExchanges();

    /** What was said lately in a conversation, as it was last put; {@link RecentTalk#none} if nothing was. */
    RecentTalk recentTalk(ConversationId conversation);

    /** From now on this was said lately in a conversation. */
    void putRecentTalk(ConversationId conversation, RecentTalk talk);

    /** Forgets what was said lately in conversations in which nothing was said at or after a moment. */
    void forgetTalkBefore(Instant moment);
}
