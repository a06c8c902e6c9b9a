package org.erfara.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.erfara.chat.ConversationId;
import org.erfara.question.Question;
import org.erfara.question.QuestionTx;
import org.erfara.text.Language;

/**
 * The language that is usual where a question is asked: that of the asker's newest question there, or else of most of the
 * newest questions in the channel, or else everywhere. It is read from the questions that are kept anyway, so nothing is
 * remembered of anybody.
 */
final class UsualLanguage {
    /** Enough to tell, and quickly read. */
    private static final int NEWEST = 50;
    /** Fewer than this are no habit. */
    private static final int A_FEW = 3;

    private UsualLanguage() {}

    /** {@link Language#UNSURE} where too little was asked so far. */
    static Language of(QuestionTx tx, Question question) {
        ConversationId channel = question.ref().conversation();
        return tx.newestBy(question.asker(), channel, Instant.EPOCH)
                .map(Question::language)
                .filter(language -> language != Language.UNSURE)
                .orElseGet(() -> ofMost(tx.newestBefore(question.at(), NEWEST), channel));
    }

    private static Language ofMost(Collection<Question> newest, ConversationId channel) {
        Language here =
                commonest(newest, question -> question.ref().conversation().equals(channel));
        return here == Language.UNSURE ? commonest(newest, question -> true) : here;
    }

    private static Language commonest(Collection<Question> questions, Predicate<Question> counted) {
        List<Language> known = questions.stream()
                .filter(counted)
                .map(Question::language)
                .filter(language -> language != Language.UNSURE)
                .toList();
        Map<Language, Integer> times = new EnumMap<>(Language.class);
        known.forEach(language -> times.merge(language, 1, Integer::sum));
        return times.entrySet().stream()
                .filter(language -> known.size() >= A_FEW && 2 * language.getValue() > known.size())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Language.UNSURE);
    }
}
