package org.erfara.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.erfara.capture.Answer;
import org.erfara.capture.ExchangeTx;
import org.erfara.chat.MessageRef;
import org.erfara.text.Outcome;

interface JdbcAnswers extends ExchangeTx {
    String SELECT_ANSWER =
            "select conversation, message, question_conversation, question_message, at, author, outcome from answer ";

    Sql sql();

    @Override
    default void putAnswer(Answer answer) {
        sql().update("""
                        insert into answer
                            (conversation, message, question_conversation, question_message, at, author, outcome)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (conversation, message) do update
                        set question_conversation = excluded.question_conversation,
                            question_message = excluded.question_message,
                            at = excluded.at, author = excluded.author, outcome = excluded.outcome
                        """, answer.ref(), answer.question(), answer.at(), answer.by(), answer.outcome());
    }

    @Override
    default Optional<Answer> answer(MessageRef ref) {
        return sql().first(SELECT_ANSWER + "where conversation = ? and message = ?", JdbcAnswers::read, ref);
    }

    @Override
    default List<Answer> answersTo(MessageRef question) {
        return sql().all(
                        SELECT_ANSWER
                                + "where question_conversation = ? and question_message = ?"
                                + " order by at, conversation, message",
                        JdbcAnswers::read,
                        question);
    }

    @Override
    default List<Answer> answersIn(long group) {
        return sql().all("""
                        select a.conversation, a.message, a.question_conversation, a.question_message, a.at, a.author, a.outcome
                        from question q join answer a
                            on a.question_conversation = q.conversation and a.question_message = q.message
                        where q.group_number = ?
                        order by a.at, a.conversation, a.message
                        """, JdbcAnswers::read, group);
    }

    @Override
    default List<Answer> answersBy(String person) {
        return sql().all(
                        SELECT_ANSWER + "where author = ? order by at, conversation, message",
                        JdbcAnswers::read,
                        person);
    }

    @Override
    default List<Answer> answersBefore(Instant moment, int most) {
        return sql().all(
                        SELECT_ANSWER + "where at < ? order by at, conversation, message limit ?",
                        JdbcAnswers::read,
                        moment,
                        most);
    }

    @Override
    default void deleteAnswer(MessageRef ref) {
        sql().update("delete from answer where conversation = ? and message = ?", ref);
    }

    private static Answer read(Row row) throws SQLException {
        return new Answer(row.ref(), row.ref(), row.moment(), row.text(), row.constant(Outcome.class));
    }
}
