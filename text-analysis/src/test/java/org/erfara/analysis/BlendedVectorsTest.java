package org.erfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.erfara.text.Language;
import org.erfara.text.Vectors;
import org.junit.jupiter.api.Test;

class BlendedVectorsTest {
    private static final Vectors VECTORS = new TextAnalysis().vectors();

    @Test
    void the_same_question_in_other_words_is_nearer_than_another_question() {
        var reset = VECTORS.of("How do I reset a pupil's password?", Language.EN);
        var forgot = VECTORS.of("A student forgot her password, how can I make a new one?", Language.EN);
        var print = VECTORS.of("Why does the printer on the second floor jam all the time?", Language.EN);

        assertThat(reset.cosine(forgot)).isGreaterThan(VECTORS.related());
        assertThat(reset.cosine(print)).isLessThan(VECTORS.related());
    }

    @Test
    void a_model_that_cannot_be_loaded_is_named_every_time_with_the_reason() {
        var broken = new BlendedVectors(
                new Lazy<>(() -> {
                    throw new IllegalStateException("The sentence model cannot be loaded: no memory");
                }),
                new Lazy<>(() -> new HashedWords(new StopWords())));

        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> broken.of("anything", Language.EN))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The sentence model cannot be loaded: no memory");
        }
    }
}
