package org.erfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PatternPersonalDataTest {
    private static final PatternPersonalData PERSONAL_DATA = new PatternPersonalData(new StopWords());

    @ParameterizedTest
    @CsvFileSource(resources = "personal-data.csv", delimiter = '|')
    void personal_data_are_masked(String text, String masked) {
        assertThat(PERSONAL_DATA.masked(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "not-personal-data.csv", delimiter = '|')
    void other_numbers_and_names_stay(String text) {
        assertThat(PERSONAL_DATA.masked(text)).isEqualTo(text);
    }
}
