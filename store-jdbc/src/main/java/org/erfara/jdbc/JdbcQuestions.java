package org.erfara.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.erfara.chat.ConversationId;
import org.erfara.chat.MessageRef;
import org.erfara.question.Meant;
import org.erfara.question.Question;
import org.erfara.question.QuestionTx;
import org.erfara.text.Background;
import org.erfara.text.Language;
import org.erfara.text.Vector;
import org.jspecify.annotations.Nullable;

interface JdbcQuestions extends QuestionTx {
    String SELECT_QUESTION =
            "select conversation, message, thread, at, asker, language, text, group_number from question ";

    Sql sql();

    @Override
    default void putQuestion(Question question, Vector vector) {
        sql().update(
                        """
                        insert into question
                            (conversation, message, thread, at, asker, language, text, group_number, vector)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (conversation, message) do update
                        set thread = excluded.thread, at = excluded.at, asker = excluded.asker,
                            language = excluded.language, text = excluded.text, group_number = excluded.group_number,
                            vector = excluded.vector
                        """,
                        question.ref(),
                        idOf(question.thread()),
                        question.at(),
                        question.asker(),
                        question.language(),
                        question.text(),
                        question.group(),
                        vector);
    }

    @Override
    default void moveQuestion(MessageRef ref, long group) {
        sql().update("update question set group_number = ? where conversation = ? and message = ?", group, ref);
    }

    @Override
    default void putVector(MessageRef ref, Vector vector) {
        sql().update("update question set vector = ? where conversation = ? and message = ?", vector, ref);
    }

    @Override
    default Optional<Vector> vectorOf(MessageRef ref) {
        return sql().first("select vector from question where conversation = ? and message = ?", Row::vector, ref);
    }

    @Override
    default Optional<Question> question(MessageRef ref) {
        return sql().first(SELECT_QUESTION + "where conversation = ? and message = ?", JdbcQuestions::read, ref);
    }

    @Override
    default void deleteQuestion(MessageRef ref) {
        JdbcPolished.forgetMadeOf(sql(), ref);
        sql().update("delete from question where conversation = ? and message = ?", ref);
    }

    @Override
    default List<Question> questionsOf(long group) {
        return sql().all(
                        SELECT_QUESTION + "where group_number = ? order by at, conversation, message",
                        JdbcQuestions::read,
                        group);
    }

    @Override
    default List<Meant> meantBy(long group) {
        return sql().all("""
                        select conversation, message, thread, at, asker, language, text, group_number, vector
                        from question where group_number = ? order by at, conversation, message
                        """, row -> new Meant(read(row), row.vector()), group);
    }

    @Override
    default List<Question> questionsBy(String asker) {
        return sql().all(
                        SELECT_QUESTION + "where asker = ? order by at, conversation, message",
                        JdbcQuestions::read,
                        asker);
    }

    @Override
    default Optional<Question> newestBy(String asker, ConversationId conversation, Instant since) {
        return sql().first(
                        SELECT_QUESTION
                                + "where conversation = ? and asker = ? and at >= ? order by at desc, message desc limit 1",
                        JdbcQuestions::read,
                        conversation,
                        asker,
                        since);
    }

    @Override
    default Optional<Question> newestIn(MessageRef thread) {
        return sql().first(
                        SELECT_QUESTION
                                + "where conversation = ? and thread = ? order by at desc, message desc limit 1",
                        JdbcQuestions::read,
                        thread);
    }

    @Override
    default List<Question> newestBefore(Instant until, int most) {
        return sql().all(
                        SELECT_QUESTION + "where at < ? order by at desc, conversation desc, message desc limit ?",
                        JdbcQuestions::read,
                        until,
                        most);
    }

    @Override
    default long countQuestions() {
        return sql().first("select count(*) from question", Row::number).orElseThrow();
    }

    @Override
    default Background background() {
        return sql().first("select vectors from background", row -> Background.ofBytes(row.bytes()))
                .orElseGet(Background::none);
    }

    @Override
    default void putBackground(Background background) {
        sql().update("""
                        insert into background (single, vectors) values (1, ?)
                        on conflict (single) do update set vectors = excluded.vectors
                        """, background.toBytes());
    }

    @Override
    default Optional<String> vectorModel() {
        return sql().first("select name from vector_model", Row::text);
    }

    @Override
    default void putVectorModel(String name) {
        sql().update("""
                        insert into vector_model (single, name) values (1, ?)
                        on conflict (single) do update set name = excluded.name
                        """, name);
    }

    /** A thread is always of the conversation its messages are in, so its message's id is enough. */
    private static @Nullable String idOf(@Nullable MessageRef thread) {
        return thread == null ? null : thread.id();
    }

    private static Question read(Row row) throws SQLException {
        MessageRef ref = row.ref();
        String thread = row.textOrNull();
        return new Question(
                ref,
                thread == null ? null : new MessageRef(ref.conversation(), thread),
                row.moment(),
                row.text(),
                row.constant(Language.class),
                row.text(),
                row.number());
    }
}
