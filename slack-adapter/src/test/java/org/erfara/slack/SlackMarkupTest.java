package org.erfara.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlackMarkupTest {
    /** No measure of speed: one pass over so much takes less than a second, one for each character many minutes. */
    private static final int MANY = 4_000_000;

    private static final Duration FAR_MORE_THAN_ONE_PASS = Duration.ofMinutes(1);

    private static String plain(String markup) {
        return SlackMarkup.read(markup).plain();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '"', textBlock = """
            <@U1> can you help? => can you help?
            <@U1>: can you help? => can you help?
            Hi <@U1|ada>, can you help? => Hi, can you help?
            Ask <@U1> about it => Ask about it
            See <#C1|math> => See #math
            See <#C1|> => See #C1
            <!here> the printer is down => the printer is down
            <!channel> and <!everyone>! => and!
            Ask <!subteam^S1|@it-support> => Ask @it-support
            Due <!date^1767600000^{date}|5 January> => Due 5 January
            <https://example.org/a_b_c|the form> => the form
            <https://example.org/_a_?x=1&amp;y=2> => https://example.org/_a_?x=1&y=2
            <mailto:ada@example.org|ada@example.org> => ada@example.org
            <mailto:ada@example.org> => ada@example.org
            <tel:+4512345678> => +4512345678
            5 &lt; 6 &amp;&amp; 7 &gt; 6 => 5 < 6 && 7 > 6
            &amp;lt; is how to write it => &lt; is how to write it
            &gt; so she said => > so she said
            *bold*, _italic_ and ~gone~ => bold, italic and gone
            *_both_* => both
            (*bold*) => (bold)
            *<https://example.org|the form>* => the form
            snake_case_name and 2*3*4 => snake_case_name and 2*3*4
            2 * 3 * 4 => 2 * 3 * 4
            *.java and *.xml => *.java and *.xml
            __init__ => __init__
            :slightly_smiling_face: _:tada:_ => :slightly_smiling_face: :tada:
            run `*x* &lt; _y_` now => run `*x* < _y_` now
            a < b and c > d => a < b and c > d
            an open `backquote => an open `backquote
            AT&T => AT&T
            """)
    void slack_markup_becomes_what_a_reader_sees(String markup, String expected) {
        assertThat(plain(markup)).isEqualTo(expected);
    }

    @Test
    void people_named_are_told_apart_from_the_text() {
        assertThat(SlackMarkup.read("<@U1> <@U2|ada> and <@U1> again").mentions())
                .containsExactlyInAnyOrder("U1", "U2");
    }

    @Test
    void a_code_block_stays_as_written() {
        assertThat(plain("Try\n```\nfor *i* in _x_:\n  if a &lt; b\n```\nor *not*"))
                .isEqualTo("Try\n```\nfor *i* in _x_:\n  if a < b\n```\nor not");
    }

    @Test
    void marks_do_not_reach_over_lines() {
        assertThat(plain("*one\ntwo*")).isEqualTo("*one\ntwo*");
    }

    @Test
    void half_a_surrogate_pair_is_replaced_and_a_whole_one_stays() {
        assertThat(plain("a\uD83D b\uDE00 \uD83D\uDE00")).isEqualTo("a\uFFFD b\uFFFD \uD83D\uDE00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "`", "```", "*", "&", "<@", "<@U1> ", "*a ", "`a\n", "_a_ ", "<http://x|", "\uD83D"})
    void a_text_of_anything_takes_one_pass_however_long_it_is(String piece) {
        String markup = piece.repeat(MANY / piece.length());
        assertTimeoutPreemptively(FAR_MORE_THAN_ONE_PASS, () -> plain(markup));
    }
}
