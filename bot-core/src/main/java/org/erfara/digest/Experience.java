package org.erfara.digest;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.erfara.capture.Answer;
import org.erfara.capture.ExchangeTx;
import org.erfara.card.TextBudget;
import org.erfara.chat.MessageRef;
import org.erfara.question.Period;
import org.erfara.question.Question;
import org.erfara.text.Outcome;
import org.erfara.theme.Recurring;
import org.erfara.words.Words;

/** What a staff has learnt about some questions so far. */
final class Experience {
    private static final int MOST = 3;
    private static final int LONGEST = 240;

    private final Map<Question, List<Answer>> answers = new LinkedHashMap<>();

    private Experience() {}

    static Experience of(ExchangeTx tx, ThemeGroups theme) {
        Experience experience = new Experience();
        theme.groups().forEach(group -> experience.add(group, tx.answersIn(group.group())));
        return experience;
    }

    private void add(Recurring group, List<Answer> given) {
        Map<MessageRef, List<Answer>> byQuestion = given.stream().collect(Collectors.groupingBy(Answer::question));
        group.asked().forEach(question -> answers.put(question, byQuestion.getOrDefault(question.ref(), List.of())));
    }

    List<String> worked() {
        return that(Outcome.HELPED);
    }

    List<String> didNot() {
        return that(Outcome.DID_NOT_HELP);
    }

    /** The newest few, newest first. */
    private List<String> that(Outcome outcome) {
        return answers.values().stream()
                .flatMap(List::stream)
                .filter(answer -> answer.outcome() == outcome)
                .sorted(Comparator.comparing(Answer::at).reversed())
                .map(answer -> TextBudget.line(answer.text(), LONGEST))
                .distinct()
                .limit(MOST)
                .toList();
    }

    List<String> unanswered(Period period) {
        return answers.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty()
                        && period.contains(entry.getKey().at()))
                .map(entry -> TextBudget.line(entry.getKey().text(), LONGEST))
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** A question to open a meeting with, by what is known so far. */
    String suggestion(List<String> unanswered, String theme, Words words) {
        return words.get("digest.suggest." + situation(unanswered), theme);
    }

    private String situation(List<String> unanswered) {
        if (!worked().isEmpty()) {
            return didNot().isEmpty() ? "worked" : "both";
        }
        if (!didNot().isEmpty()) {
            return "didnot";
        }
        return unanswered.isEmpty() ? "open" : "unanswered";
    }
}
