package org.erfara.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import org.erfara.card.Block.Actions;
import org.erfara.card.Block.Bullets;
import org.erfara.card.Block.Button;
import org.erfara.card.Block.Divider;
import org.erfara.card.Block.Heading;
import org.erfara.card.Block.Link;
import org.erfara.card.Block.Note;
import org.erfara.card.Block.Paragraph;
import org.erfara.card.Block.Trend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a card becomes on every chat platform. */
public abstract class RendererContract {
    /** The texts a reader meets, in order, as the platform shows them: without escapes, bullets or other markup. */
    protected abstract List<String> read(Card card);

    /** The buttons, as pressing them tells the bot. */
    protected abstract List<Button> buttons(Card card);

    /** Where the links lead. */
    protected abstract List<String> links(Card card);

    private static Card everything(String text) {
        return Card.of(
                text,
                new Heading(text),
                new Paragraph(text),
                new Bullets(text, List.of(text, text)),
                new Divider(),
                new Trend(text, List.of(0, 1, 2)),
                new Note(text),
                new Link(text, URI.create("https://school.example/theme/7?a=1&b=2")),
                new Actions(List.of(new Button(text, "accept", "theme-7"), new Button(text, "accept", "theme-8"))));
    }

    @Test
    void every_block_is_read_in_order() {
        Card card = Card.of(
                "This week",
                new Heading("Exit tickets"),
                new Paragraph("Asked by five people."),
                new Bullets("Worked", List.of("Short ones", "On Fridays")),
                new Divider(),
                new Trend("more than last week", List.of(0, 1, 2)),
                new Link("Open the theme", URI.create("https://school.example/7")),
                new Note("Nobody is named."),
                new Actions(List.of(new Button("Plan it", "plan", "7"), new Button("Not now", "skip", "7"))));

        assertThat(read(card))
                .containsExactly(
                        "This week",
                        "Exit tickets",
                        "Asked by five people.",
                        "Worked",
                        "Short ones",
                        "On Fridays",
                        "▁▅█ more than last week",
                        "Open the theme",
                        "Nobody is named.",
                        "Plan it",
                        "Not now");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!channel> <@U1> <https://evil.example|click>",
                "&lt;b&gt; &amp; <b>bold</b>",
                "*bold* _it_ ~gone~ `code` ```more```",
                "[click](https://evil.example) ![](x) # - 1. > |",
                "- one",
                "1. one",
                "# one",
                "> one",
                "{{DATE(2026-01-05T08:00:00Z, SHORT)}} ${title}",
                "\"quoted\" \\ back\\slash \\n",
                "æøå \uD83D\uDE00 :smile:"
            })
    void what_was_written_is_what_is_read(String text) {
        List<String> read = read(everything(text));

        assertThat(read).hasSize(11).allMatch(shown -> shown.equals(text) || shown.equals("▁▅█ " + text));
    }

    @Test
    void nothing_turns_the_reading_order_of_what_follows() {
        assertThat(read(everything("safe \u202Eevil"))).isNotEmpty().noneMatch(shown -> shown.contains("\u202E"));
    }

    @Test
    void a_text_of_ten_thousand_characters_is_shortened_with_an_ellipsis() {
        assertThat(read(Card.of("Long", new Paragraph("å".repeat(10_000)))).get(1))
                .startsWith("ååå")
                .endsWith("å…")
                .hasSizeBetween(1_000, 3_000);
        assertThat(read(everything("å".repeat(10_000)))).allMatch(shown -> shown.endsWith("…"));
    }

    @Test
    void a_card_too_long_for_any_platform_ends_in_an_ellipsis() {
        Card card = new Card("Long", Collections.nCopies(200, new Paragraph("å".repeat(1_000))));

        List<String> read = read(card);

        assertThat(read.get(read.size() - 1)).endsWith("…");
        assertThat(String.join("", read)).hasSizeLessThan(20_100);
    }

    @Test
    void what_says_nothing_is_left_out() {
        assertThat(read(Card.of(
                        "Title",
                        new Heading(" "),
                        new Paragraph(""),
                        new Note("\u0000"),
                        new Actions(List.of(new Button(" ", "go", "1"))))))
                .containsExactly("Title");
    }

    @Test
    void pressing_tells_what_to_do_and_with_what() {
        assertThat(buttons(everything("Take up")))
                .containsExactly(
                        new Button("Take up", "accept", "theme-7"), new Button("Take up", "accept", "theme-8"));
    }

    @Test
    void links_lead_where_they_say() {
        assertThat(links(everything("Read"))).containsExactly("https://school.example/theme/7?a=1&b=2");
    }
}
