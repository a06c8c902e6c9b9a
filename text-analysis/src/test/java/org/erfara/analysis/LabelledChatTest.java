package org.erfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.erfara.text.Language;
import org.junit.jupiter.api.Test;

/** Questions for knowledge in invented staff-room chat, with few question marks; see docs/training.md. */
class LabelledChatTest {
    private static final PhraseQuestions QUESTIONS = new PhraseQuestions(new LuceneTerms(new StopWords()));
    private static final List<LabelledChat> CHAT = LabelledChat.NORDIC.stream()
            .flatMap(tag -> LabelledChat.invented(tag).stream())
            .toList();

    @Test
    void nine_questions_in_ten_are_heard_in_chat() {
        assertThat(share(true)).isGreaterThan(0.88);
    }

    @Test
    void nine_remarks_in_ten_are_let_pass_in_chat() {
        assertThat(share(false)).isLessThan(0.1);
    }

    @Test
    void nothing_that_is_measured_is_learnt_from() {
        List<String> measured = LabelledChat.NORDIC.stream()
                .flatMap(tag -> LabelledChat.measured(LabelledChat.invented(tag)).stream())
                .map(LabelledChat::text)
                .toList();
        assertThat(LabelledChat.inventedForLearning())
                .extracting(LabelledChat::text)
                .doesNotContainAnyElementsOf(measured);
    }

    /** The share of questions, or of other talk, that is heard as a question. */
    private static double share(boolean question) {
        return CHAT.stream()
                .filter(message -> message.question() == question)
                .mapToInt(message ->
                        QUESTIONS.asked(message.text(), Language.UNSURE).isPresent() ? 1 : 0)
                .average()
                .orElseThrow();
    }
}
