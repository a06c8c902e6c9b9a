package org.erfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.erfara.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CueLanguagesTest {
    private static final CueLanguages LANGUAGES = new CueLanguages();

    @ParameterizedTest
    @CsvFileSource(resources = "languages.csv", delimiter = '|')
    void the_language_is_told_or_said_to_be_unsure(Language language, String text) {
        assertThat(LANGUAGES.of(text)).isEqualTo(language);
    }

    @Test
    void a_word_or_two_are_in_the_usual_language_unless_they_cannot_be() {
        assertThat(LANGUAGES.of("Kopper?", Language.NB)).isEqualTo(Language.NB);
        assertThat(LANGUAGES.of("Kopper?", Language.DA)).isEqualTo(Language.DA);
        assertThat(LANGUAGES.of("Korleis gjekk det?", Language.DA)).isEqualTo(Language.NN);
        assertThat(LANGUAGES.of("Where is it?", Language.DA)).isEqualTo(Language.EN);
    }

    @Test
    void where_nothing_is_usual_the_words_alone_tell() {
        assertThat(LANGUAGES.of("Kopper?", Language.UNSURE)).isEqualTo(LANGUAGES.of("Kopper?"));
    }
}
