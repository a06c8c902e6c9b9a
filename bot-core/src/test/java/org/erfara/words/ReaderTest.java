package org.erfara.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.erfara.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReaderTest {
    @ParameterizedTest
    @EnumSource(Reader.class)
    void is_found_by_its_tag_in_any_case(Reader reader) {
        assertThat(Reader.ofTag(reader.tag())).isEqualTo(reader);
        assertThat(Reader.ofTag(reader.tag().toUpperCase(Locale.ROOT))).isEqualTo(reader);
    }

    @Test
    void another_language_is_refused_with_those_there_are() {
        assertThatThrownBy(() -> Reader.ofTag("sv"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("“sv” is not one of da, nb, nn, en");
    }

    @Test
    void reads_talk_in_their_own_language_most_easily() {
        assertThat(Reader.NN.language()).isEqualTo(Language.NN);
    }
}
