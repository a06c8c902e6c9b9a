package org.erfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.erfara.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CueLanguagesTest {
    private static final CueLanguages LANGUAGES = new CueLanguages();

    @ParameterizedTest
    @CsvFileSource(resources = "languages.csv", delimiter = '|')
    void the_language_is_told_or_said_to_be_unsure(Language language, String text) {
        assertThat(LANGUAGES.of(text)).isEqualTo(language);
    }
}
