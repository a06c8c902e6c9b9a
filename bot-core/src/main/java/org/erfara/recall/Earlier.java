package org.erfara.recall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.erfara.capture.Answer;
import org.erfara.chat.MessageRef;
import org.erfara.question.Question;
import org.erfara.question.QuestionGroup;
import org.erfara.tag.Quote;
import org.erfara.tag.Tag;
import org.erfara.text.Outcome;

/**
 * What is known already about a question.
 *
 * @param told what the staff may read: tags with the quotes that may travel, best first
 * @param where answers that helped and that nobody has tagged: to be read where they were said
 */
record Earlier(List<Known> told, List<Answer> where) {
    /** More would be a list to work through. */
    private static final int MOST = 3;

    /** A tag with the quotes in it that may be read by anybody on the staff. */
    record Known(Tag tag, List<Quote> quotes) {
        boolean saysSomething() {
            return !quotes.isEmpty()
                    || !tag.words().isEmpty()
                    || !tag.paraphrase().isEmpty();
        }

        boolean quotesAnyOf(Set<MessageRef> refs) {
            return quotes.stream().anyMatch(quote -> refs.contains(quote.ref()));
        }
    }

    static Earlier of(RecallTx tx, Question question) {
        List<Answer> answers = tx.answersIn(question.group()).stream()
                .filter(answer -> !answer.question().equals(question.ref()))
                .toList();
        List<Known> told = told(tx, question, answers);
        return new Earlier(told, where(tx, answers, MOST - told.size()));
    }

    private static List<Known> told(RecallTx tx, Question question, List<Answer> answers) {
        Set<MessageRef> sameQuestion = answers.stream().map(Answer::ref).collect(Collectors.toSet());
        long theme = tx.group(question.group()).map(QuestionGroup::theme).orElse(0L);
        Stream<Tag> ofTheme = theme == 0 ? Stream.empty() : tx.tagsIn(theme).stream();
        Stream<Tag> ofAnswers = answers.stream()
                .flatMap(answer -> tx.quotesOf(answer.ref()).stream())
                .flatMap(quote -> tx.tag(quote.tag()).stream());
        return Stream.concat(ofAnswers, ofTheme)
                .distinct()
                .map(tag -> new Known(tag, travelling(tx, tag)))
                .filter(Known::saysSomething)
                .sorted(Comparator.comparing((Known told) -> !told.quotesAnyOf(sameQuestion))
                        .thenComparing(told -> -tx.fit(told.tag().id()).balance())
                        .thenComparing(told -> told.tag().at(), Comparator.reverseOrder()))
                .limit(MOST)
                .toList();
    }

    private static List<Quote> travelling(RecallTx tx, Tag tag) {
        return tx.quotesIn(tag.id()).stream()
                .filter(quote -> quote.leave().travels())
                .toList();
    }

    /** The newest first. Words that an author has refused to share are not even led to. */
    private static List<Answer> where(RecallTx tx, List<Answer> answers, int most) {
        List<Answer> newest = new ArrayList<>(answers);
        newest.sort(Comparator.comparing(Answer::at).reversed());
        return newest.stream()
                .filter(answer -> answer.outcome() == Outcome.HELPED)
                .filter(answer -> tx.quotesOf(answer.ref()).isEmpty())
                .limit(most)
                .toList();
    }

    boolean isEmpty() {
        return told.isEmpty() && where.isEmpty();
    }
}
