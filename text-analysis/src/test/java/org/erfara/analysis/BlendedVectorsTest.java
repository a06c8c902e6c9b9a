package org.erfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
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

        assertThat(reset.nearness(forgot)).isGreaterThan(VECTORS.related());
        assertThat(reset.nearness(print)).isLessThan(VECTORS.related());
    }

    @Test
    void the_fast_part_needs_no_model() {
        var fast = new BlendedVectors(
                new Lazy<>(() -> {
                    throw new IllegalStateException("not asked for");
                }),
                new Lazy<>(() -> new HashedWords(new StopWords())),
                EnumSet.of(VectorPart.GLOSS, VectorPart.WORDS));

        var timetable = fast.of("Hvor finder jeg skemaet?", Language.DA);

        assertThat(timetable.nearness(fast.of("Hvor finner jeg skjemaet?", Language.NB)))
                .isGreaterThan(timetable.nearness(fast.of("Hvem har nøklene til gymsalen?", Language.NB)));
    }

    @Test
    void every_part_that_is_left_out_changes_what_a_danish_question_means() {
        var whole = VECTORS.of("Hvor finder jeg skemaet?", Language.DA);

        assertThat(new TextAnalysis().ablations())
                .isNotEmpty()
                .allSatisfy((left, vectors) -> assertThat(vectors.of("Hvor finder jeg skemaet?", Language.DA))
                        .isNotEqualTo(whole));
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
