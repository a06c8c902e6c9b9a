package org.erfara.store;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.erfara.chat.ConversationId;
import org.erfara.chat.MessageRef;
import org.erfara.question.Meant;
import org.erfara.question.Question;
import org.erfara.question.QuestionTx;
import org.erfara.text.Background;
import org.erfara.text.Vector;

interface InMemoryQuestions extends QuestionTx {
    Comparator<Question> OLDEST_FIRST = comparing(Question::at)
            .thenComparing(question -> question.ref().conversation().value())
            .thenComparing(question -> question.ref().id());

    Tables tables();

    @Override
    default void putQuestion(Question question, Vector vector) {
        tables().questions().put(question.ref(), new Meant(question, vector));
    }

    @Override
    default void moveQuestion(MessageRef ref, long group) {
        tables().questions()
                .computeIfPresent(
                        ref, (same, meant) -> new Meant(meant.question().in(group), meant.vector()));
    }

    @Override
    default void putVector(MessageRef ref, Vector vector) {
        tables().questions().computeIfPresent(ref, (same, meant) -> new Meant(meant.question(), vector));
    }

    @Override
    default Optional<Vector> vectorOf(MessageRef ref) {
        return Optional.ofNullable(tables().questions().get(ref)).map(Meant::vector);
    }

    @Override
    default Optional<Question> question(MessageRef ref) {
        return Optional.ofNullable(tables().questions().get(ref)).map(Meant::question);
    }

    @Override
    default void deleteQuestion(MessageRef ref) {
        tables().questions().remove(ref);
        tables().polished().values().removeIf(kept -> kept.madeOf().contains(ref));
    }

    @Override
    default List<Question> questionsOf(long group) {
        return questions(question -> question.group() == group)
                .sorted(OLDEST_FIRST)
                .toList();
    }

    @Override
    default List<Meant> meantBy(long group) {
        return questionsOf(group).stream()
                .map(question -> tables().questions().get(question.ref()))
                .toList();
    }

    @Override
    default List<Question> questionsBy(String asker) {
        return questions(question -> question.asker().equals(asker))
                .sorted(OLDEST_FIRST)
                .toList();
    }

    @Override
    default Optional<Question> newestBy(String asker, ConversationId conversation, Instant since) {
        return newest(
                        1,
                        question -> question.asker().equals(asker)
                                && question.ref().conversation().equals(conversation)
                                && !question.at().isBefore(since))
                .stream()
                .findFirst();
    }

    @Override
    default Optional<Question> newestIn(MessageRef thread) {
        return newest(1, question -> thread.equals(question.thread())).stream().findFirst();
    }

    @Override
    default List<Question> newestBefore(Instant until, int most) {
        return newest(most, question -> question.at().isBefore(until));
    }

    @Override
    default long countQuestions() {
        return tables().questions().size();
    }

    @Override
    default Background background() {
        return tables().background().getOrDefault("", Background.none());
    }

    @Override
    default void putBackground(Background background) {
        tables().background().put("", background);
    }

    @Override
    default Optional<String> vectorModel() {
        return Optional.ofNullable(tables().vectorModel().get(""));
    }

    @Override
    default void putVectorModel(String name) {
        tables().vectorModel().put("", name);
    }

    private List<Question> newest(int most, Predicate<Question> wanted) {
        return questions(wanted).sorted(OLDEST_FIRST.reversed()).limit(most).toList();
    }

    private Stream<Question> questions(Predicate<Question> wanted) {
        return tables().questions().values().stream().map(Meant::question).filter(wanted);
    }
}
