package org.erfara.store;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.erfara.capture.Answer;
import org.erfara.capture.Exchange;
import org.erfara.capture.ExchangeTx;
import org.erfara.capture.RecentTalk;
import org.erfara.chat.ConversationId;
import org.erfara.chat.MessageRef;
import org.erfara.question.Meant;

interface InMemoryExchanges extends ExchangeTx {
    Comparator<Answer> OLDEST_ANSWER_FIRST = comparing(Answer::at)
            .thenComparing(answer -> answer.ref().conversation().value())
            .thenComparing(answer -> answer.ref().id());

    Tables tables();

    @Override
    default void putAnswer(Answer answer) {
        tables().answers().put(answer.ref(), answer);
    }

    @Override
    default Optional<Answer> answer(MessageRef ref) {
        return Optional.ofNullable(tables().answers().get(ref));
    }

    @Override
    default List<Answer> answersTo(MessageRef question) {
        return tables().answers().values().stream()
                .filter(answer -> answer.question().equals(question))
                .sorted(OLDEST_ANSWER_FIRST)
                .toList();
    }

    @Override
    default List<Answer> answersIn(long group) {
        return tables().answers().values().stream()
                .filter(answer -> inGroup(answer.question(), group))
                .sorted(OLDEST_ANSWER_FIRST)
                .toList();
    }

    private boolean inGroup(MessageRef ref, long group) {
        Meant asked = tables().questions().get(ref);
        return asked != null && asked.question().group() == group;
    }

    @Override
    default List<Answer> answersBy(String person) {
        return tables().answers().values().stream()
                .filter(answer -> answer.by().equals(person))
                .sorted(OLDEST_ANSWER_FIRST)
                .toList();
    }

    @Override
    default List<Answer> answersBefore(Instant moment, int most) {
        return tables().answers().values().stream()
                .filter(answer -> answer.at().isBefore(moment))
                .sorted(OLDEST_ANSWER_FIRST)
                .limit(most)
                .toList();
    }

    @Override
    default void deleteAnswer(MessageRef ref) {
        tables().answers().remove(ref);
    }

    @Override
    default void putExchange(Exchange exchange) {
        tables().exchanges().put(exchange.question(), exchange);
    }

    @Override
    default Optional<Exchange> exchange(MessageRef question) {
        return Optional.ofNullable(tables().exchanges().get(question));
    }

    @Override
    default void deleteExchange(MessageRef question) {
        tables().exchanges().remove(question);
        deleteAnswers(answer -> answer.question().equals(question));
    }

    @Override
    default long countExchanges() {
        return tables().exchanges().size();
    }

    @Override
    default RecentTalk recentTalk(ConversationId conversation) {
        return tables().talks().getOrDefault(conversation, RecentTalk.none());
    }

    @Override
    default void putRecentTalk(ConversationId conversation, RecentTalk talk) {
        tables().talks().put(conversation, talk);
    }

    @Override
    default void forgetTalkBefore(Instant moment) {
        tables().talks().values().removeIf(talk -> talk.lastAt().isBefore(moment));
    }

    private int deleteAnswers(Predicate<Answer> unwanted) {
        int before = tables().answers().size();
        tables().answers().values().removeIf(unwanted);
        return before - tables().answers().size();
    }
}
