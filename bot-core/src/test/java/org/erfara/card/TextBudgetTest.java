package org.erfara.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextBudgetTest {
    @Test
    void a_text_that_fits_stays_as_it_is() {
        assertThat(new TextBudget(100).take("Hei,\nalle", 9)).isEqualTo("Hei,\nalle");
    }

    @Test
    void a_text_that_does_not_fit_ends_in_an_ellipsis_and_not_in_half_a_letter() {
        assertThat(new TextBudget(100).take("0123456789", 5)).isEqualTo("0123…");
        assertThat(new TextBudget(100).take("012\uD83D\uDE003456", 5)).isEqualTo("012…");
    }

    @Test
    void a_text_of_many_lines_becomes_one() {
        assertThat(TextBudget.line(" Hei,\n\talle\r\nsammen ", 100)).isEqualTo("Hei, alle sammen");
        assertThat(TextBudget.line("Hei,\nalle sammen", 9)).isEqualTo("Hei, all…");
    }

    @Test
    void texts_share_one_budget() {
        TextBudget budget = new TextBudget(8);

        assertThat(budget.take("first", 100)).isEqualTo("first");
        assertThat(budget.take("second", 100)).isEqualTo("se…");
        assertThat(budget.take("third", 100)).isEmpty();
    }

    @Test
    void nothing_turns_the_reading_order_or_writes_on_a_terminal() {
        assertThat(new TextBudget(100).take("a\u202Eb\u2066c\u001B[31m\u0000d", 100))
                .isEqualTo("abc[31md");
    }
}
