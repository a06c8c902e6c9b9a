package org.erfara.web.facilitator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTest {
    @Test
    void whole_words_are_marked_and_nothing_else() {
        assertThat(Marked.of("Nøkkel til nøkkelskapet, nøkkel?", List.of("nøkkel")))
                .isEqualTo("<mark>Nøkkel</mark> til nøkkelskapet, <mark>nøkkel</mark>?");
    }

    @Test
    void everything_is_escaped() {
        assertThat(Marked.of("<b> & \"key\"", List.of("key"))).isEqualTo("&lt;b> &amp; &#34;<mark>key</mark>&#34;");
    }

    @Test
    void words_that_would_mean_something_in_a_pattern_do_not() {
        assertThat(Marked.of("c++ and c", List.of("c++", "."))).isEqualTo("<mark>c++</mark> and c");
    }
}
