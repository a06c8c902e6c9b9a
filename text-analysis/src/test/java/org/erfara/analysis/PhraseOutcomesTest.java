package org.erfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.erfara.text.Language;
import org.erfara.text.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseOutcomesTest {
    private static final PhraseOutcomes OUTCOMES = new PhraseOutcomes(new Lazy<>(StopWords::new));

    @ParameterizedTest
    @CsvFileSource(resources = "outcomes.csv", delimiter = '|')
    void words_tell_what_became_of_an_answer(Outcome outcome, Language language, String message) {
        assertThat(OUTCOMES.of(message, language)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "nods.csv", delimiter = '|')
    void a_reply_that_says_nothing_of_its_own_is_a_nod(boolean nod, String message) {
        assertThat(OUTCOMES.nods(message)).isEqualTo(nod);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1", "pray", "heart", "white_check_mark", "raised_hands", "tada", "100", "seedling"})
    void a_glad_reaction_says_it_helped(String emoji) {
        assertThat(OUTCOMES.ofReaction(emoji)).isEqualTo(Outcome.HELPED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "no_entry"})
    void a_refusing_reaction_says_it_did_not_help(String emoji) {
        assertThat(OUTCOMES.ofReaction(emoji)).isEqualTo(Outcome.DID_NOT_HELP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eyes", "joy", "", "thinking_face"})
    void any_other_reaction_says_nothing(String emoji) {
        assertThat(OUTCOMES.ofReaction(emoji)).isEqualTo(Outcome.UNKNOWN);
    }
}
