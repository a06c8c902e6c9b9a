package org.erfara.store;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.erfara.question.Asked;
import org.erfara.question.Meant;
import org.erfara.question.Period;
import org.erfara.question.Question;
import org.erfara.question.QuestionGroup;
import org.erfara.question.QuestionTx;

interface InMemoryGroups extends QuestionTx {
    Comparator<Asked> MOST_ASKED_FIRST =
            comparing(Asked::askers).thenComparing(Asked::times).reversed().thenComparing(Asked::group);

    Tables tables();

    @Override
    default void putGroup(QuestionGroup group) {
        tables().groups().put(group.number(), group);
    }

    @Override
    default Optional<QuestionGroup> group(long number) {
        return Optional.ofNullable(tables().groups().get(number));
    }

    @Override
    default void deleteGroup(long number) {
        tables().groups().remove(number);
        tables().retire("group", number);
    }

    @Override
    default void eachGroup(Consumer<QuestionGroup> reader) {
        List.copyOf(tables().groups().values()).forEach(reader);
    }

    @Override
    default Optional<QuestionGroup> groupAfter(long number) {
        return Optional.ofNullable(tables().groups().higherEntry(number)).map(Map.Entry::getValue);
    }

    @Override
    default long mendedLast() {
        return tables().lastNumbers().getOrDefault("mended", 0L);
    }

    @Override
    default void putMendedLast(long number) {
        tables().lastNumbers().put("mended", number);
    }

    @Override
    default long nextGroupNumber() {
        return tables().nextNumber("group", tables().groups());
    }

    @Override
    default List<Asked> asked(Period period, int minAskers) {
        return questionsByGroup(period).entrySet().stream()
                .map(entry -> asked(entry.getKey(), entry.getValue()))
                .filter(asked -> asked.askers() >= minAskers)
                .sorted(MOST_ASKED_FIRST)
                .toList();
    }

    private Map<Long, List<Question>> questionsByGroup(Period period) {
        return tables().questions().values().stream()
                .map(Meant::question)
                .filter(question -> period.contains(question.at()))
                .filter(question -> group(question.group())
                        .filter(group -> !group.rejected())
                        .isPresent())
                .collect(groupingBy(Question::group));
    }

    private static Asked asked(long group, List<Question> questions) {
        long askers = questions.stream().map(Question::asker).distinct().count();
        return new Asked(group, questions.size(), Math.toIntExact(askers));
    }
}
