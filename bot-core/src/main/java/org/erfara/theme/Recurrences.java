package org.erfara.theme;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.erfara.capture.Answer;
import org.erfara.chat.ConversationId;
import org.erfara.chat.MessageRef;
import org.erfara.listen.Channel;
import org.erfara.question.Asked;
import org.erfara.question.Meant;
import org.erfara.question.Period;
import org.erfara.question.Question;
import org.erfara.question.QuestionGroup;
import org.erfara.question.RecurringQuestions;
import org.erfara.store.Transactional;
import org.erfara.text.Background;
import org.erfara.text.Terms;

/** What was asked again and again, for people to read. */
public final class Recurrences {
    private final Transactional<? extends ReportTx> store;
    private final RecurringQuestions questions;
    private final Wordings wordings;
    private final ZoneId zone;

    /**
     * @param zone where weeks begin at midnight
     */
    public Recurrences(
            Transactional<? extends ReportTx> store, RecurringQuestions questions, Terms terms, ZoneId zone) {
        this.store = store;
        this.questions = questions;
        this.wordings = new Wordings(terms);
        this.zone = zone;
    }

    /** Questions asked in the period by at least so many people: most askers first, then most times. */
    public List<Recurring> asked(Period period, int minAskers) {
        return store.read(tx -> asked(tx, period, minAskers));
    }

    /** The same, within a transaction. */
    public List<Recurring> asked(ReportTx tx, Period period, int minAskers) {
        Map<ConversationId, Channel> channels = channels(tx);
        return tx.asked(period, minAskers).stream()
                .map(asked -> view(tx, asked, period, channels))
                .toList();
    }

    /** One group, whole; empty if there is none. */
    public Optional<Recurring> find(long group) {
        return store.read(tx -> tx.group(group)
                .map(known -> new Asked(group, known.size(), askers(tx.questionsOf(group))))
                .map(asked -> view(tx, asked, Period.ALWAYS, channels(tx))));
    }

    private static int askers(List<Question> asked) {
        return (int) asked.stream().map(Question::asker).distinct().count();
    }

    private static Map<ConversationId, Channel> channels(ReportTx tx) {
        return tx.channels().stream().collect(Collectors.toMap(Channel::id, Function.identity()));
    }

    private Recurring view(ReportTx tx, Asked counted, Period period, Map<ConversationId, Channel> channels) {
        List<Question> asked = tx.questionsOf(counted.group()).stream()
                .filter(question -> period.contains(question.at()))
                .toList();
        String wording = wordings.typical(asked).text();
        return new Recurring(
                counted.group(),
                tx.group(counted.group()).map(QuestionGroup::theme).orElse(0L),
                wording,
                asked.stream()
                        .map(Question::text)
                        .filter(text -> !text.equals(wording))
                        .distinct()
                        .toList(),
                counted.askers(),
                answered(asked, tx.answersIn(counted.group())),
                names(asked, channels, Channel::name),
                names(asked, channels, Channel::unit),
                weeks(asked),
                asked);
    }

    private static int answered(List<Question> asked, List<Answer> answers) {
        Set<MessageRef> answered = answers.stream().map(Answer::question).collect(Collectors.toSet());
        return (int) asked.stream()
                .filter(question -> answered.contains(question.ref()))
                .count();
    }

    private static List<String> names(
            List<Question> asked, Map<ConversationId, Channel> channels, Function<Channel, String> name) {
        return asked.stream()
                .map(question -> channels.get(question.ref().conversation()))
                .filter(channel -> channel != null)
                .map(name)
                .distinct()
                .toList();
    }

    private SortedMap<Week, Integer> weeks(List<Question> asked) {
        SortedMap<Week, Integer> weeks = new TreeMap<>();
        asked.forEach(question -> weeks.merge(Week.of(question.at(), zone), 1, Integer::sum));
        return weeks;
    }

    /** What facilitators said is nothing to follow, by number. */
    public List<Recurring> rejected() {
        return store.read(tx -> {
            List<Asked> rejected = new ArrayList<>();
            tx.eachGroup(group -> {
                if (group.rejected()) {
                    rejected.add(new Asked(group.number(), group.size(), askers(tx.questionsOf(group.number()))));
                }
            });
            Map<ConversationId, Channel> channels = channels(tx);
            return rejected.stream()
                    .map(asked -> view(tx, asked, Period.ALWAYS, channels))
                    .toList();
        });
    }

    /** The wordings of a group with why they are together, nearest to its middle first; empty if there is no such group. */
    public List<Wording> why(long number) {
        return store.read(tx -> tx.group(number).map(group -> new Held(group, tx.meantBy(number), tx.background())))
                .map(this::why)
                .orElse(List.of());
    }

    private record Held(QuestionGroup group, List<Meant> asked, Background background) {}

    private List<Wording> why(Held held) {
        Map<String, Integer> spread =
                wordings.spreadIn(held.asked().stream().map(Meant::question).toList());
        return held.asked().stream()
                .map(one -> wording(held, one, wordings.shared(one.question(), spread)))
                .sorted(Comparator.comparingDouble(Wording::nearness).reversed())
                .toList();
    }

    private Wording wording(Held held, Meant one, List<String> shared) {
        double nearness = questions.nearness(held.background(), held.group(), one);
        return new Wording(one.question(), nearness, Fit.of(nearness, questions.same()), shared);
    }
}
