package org.erfara.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void every_block_is_read_in_order_except_what_can_only_be_pressed() {
        assertThat(PlainText.of(CardSamples.everyBlock())).isEqualTo("""
                This week

                Exit tickets
                ------------
                Asked by five people.
                ▁▅█  more than last week
                Worked
                  • Short ones
                  • On Fridays
                Open the theme: https://school.example/7?a=(1)&b=2

                Nobody is named.""");
    }

    @Test
    void a_card_without_blocks_is_its_title() {
        assertThat(PlainText.of(Card.of("Put together."))).isEqualTo("Put together.");
    }

    @Test
    void every_kind_of_block_is_among_those_tested() {
        assertThat(CardSamples.everyBlock().blocks())
                .extracting(Object::getClass)
                .containsExactlyInAnyOrder((Class<?>[]) Block.class.getPermittedSubclasses());
    }

    @Test
    void what_somebody_wrote_can_neither_end_its_line_nor_steer_a_terminal() {
        String text = PlainText.of(CardSamples.saying("one\r\n\u001B[2Jtwo\u202Ethree\u0007"));

        assertThat(text).contains("  • one [2Jtwothree\n").doesNotContain("\r", "\u001B", "\u202E", "\u0007");
        assertThat(text.lines()).hasSize(12);
    }

    @Test
    void a_heading_is_underlined_as_long_as_it_reads() {
        assertThat(PlainText.of(Card.of("Title", new Block.Heading("Øving 😀"))))
                .endsWith("\nØving 😀\n-------");
    }

    @Test
    void very_long_texts_are_whole() {
        String text = "å".repeat(10_000);

        assertThat(PlainText.of(Card.of("Title", new Block.Bullets("Worked", List.of(text)))))
                .contains(text);
    }
}
