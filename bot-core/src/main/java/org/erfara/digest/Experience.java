package org.erfara.digest;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.erfara.capture.Answer;
import org.erfara.card.TextBudget;
import org.erfara.chat.MessageRef;
import org.erfara.question.Period;
import org.erfara.question.Question;
import org.erfara.tag.Kind;
import org.erfara.tag.Tag;
import org.erfara.tag.TagTx;
import org.erfara.tag.Told;
import org.erfara.text.Outcome;
import org.erfara.theme.Recurring;
import org.erfara.theme.ReportTx;
import org.erfara.words.Words;

/**
 * What a staff has learnt about a theme so far. Words are told only as their authors allow; what was answered without
 * anybody tagging it counts, but is read where it was said.
 */
final class Experience {
    private static final int MOST = 3;
    private static final int LONGEST = 240;
    private static final Set<Kind> SETBACKS = EnumSet.of(Kind.DID_NOT_WORK, Kind.FRUSTRATION);

    private final Map<Question, List<Answer>> answers = new LinkedHashMap<>();
    private final List<String> worked;
    private final List<String> didNot;

    private Experience(List<String> worked, List<String> didNot) {
        this.worked = worked;
        this.didNot = didNot;
    }

    static Experience of(ReportTx tx, ThemeGroups theme, Words words) {
        Map<Boolean, List<Tag>> tags = tx.tagsIn(theme.theme()).stream()
                .filter(tag -> tag.kind() != Kind.QUESTION)
                .collect(Collectors.partitioningBy(Experience::isSetback));
        Experience experience = new Experience(
                lines(tx, tags.getOrDefault(false, List.of()), words),
                lines(tx, tags.getOrDefault(true, List.of()), words));
        theme.groups().forEach(group -> experience.add(group, tx.answersIn(group.group())));
        return experience;
    }

    private static boolean isSetback(Tag tag) {
        Kind kind = tag.kind();
        return kind != null && SETBACKS.contains(kind);
    }

    /** The newest few, newest first. */
    private static List<String> lines(TagTx tx, List<Tag> tags, Words words) {
        return tags.stream()
                .flatMap(tag -> Told.of(tag, tx.quotesIn(tag.id()), words))
                .map(line -> TextBudget.line(line, LONGEST))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private void add(Recurring group, List<Answer> given) {
        Map<MessageRef, List<Answer>> byQuestion = given.stream().collect(Collectors.groupingBy(Answer::question));
        group.asked().forEach(question -> answers.put(question, byQuestion.getOrDefault(question.ref(), List.of())));
    }

    List<String> worked() {
        return worked;
    }

    List<String> didNot() {
        return didNot;
    }

    private boolean anyThat(Outcome outcome) {
        return answers.values().stream().flatMap(List::stream).anyMatch(answer -> answer.outcome() == outcome);
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
        boolean setback = !didNot.isEmpty() || anyThat(Outcome.DID_NOT_HELP);
        if (!worked.isEmpty() || anyThat(Outcome.HELPED)) {
            return setback ? "both" : "worked";
        }
        if (setback) {
            return "didnot";
        }
        return unanswered.isEmpty() ? "open" : "unanswered";
    }
}
