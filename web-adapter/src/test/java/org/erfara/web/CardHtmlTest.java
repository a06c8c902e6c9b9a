package org.erfara.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.erfara.card.Block;
import org.erfara.card.Card;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardHtmlTest {
    private static Card saying(String text) {
        return Card.of(
                text,
                new Block.Heading(text),
                new Block.Paragraph(text),
                new Block.Bullets(text, List.of(text, text)),
                new Block.Divider(),
                new Block.Trend(text, List.of(0, 1, 2)),
                new Block.Note(text),
                new Block.Link(text, URI.create("https://school.example/?a=1&b=%22%3E")),
                new Block.Actions(List.of(new Block.Button(text, "go", "7"))));
    }

    private static Document html(Card card) {
        return Jsoup.parse(CardHtml.of(card, 2, buttons -> "<button>" + buttons.size() + "</button>"));
    }

    @Test
    void every_block_is_read_in_order() {
        Document html = html(saying("Exit tickets"));

        assertThat(html.select("h2, h3, p, li, button").eachText())
                .containsExactly(
                        "Exit tickets",
                        "Exit tickets",
                        "Exit tickets",
                        "Exit tickets",
                        "Exit tickets",
                        "Exit tickets",
                        "Exit tickets",
                        "Exit tickets",
                        "Exit tickets",
                        "1");
        assertThat(html.select("h2")).hasSize(1);
        assertThat(html.select("h3")).hasSize(1);
        assertThat(html.select("a").attr("href")).isEqualTo("https://school.example/?a=1&b=%22%3E");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "&lt;b&gt; &amp; <b>bold</b>",
                "\" onload=\"alert(1)",
                "' onload='alert(1)",
                "<!-- --> ]]> </svg></style>",
                "æøå 😀"
            })
    void what_was_written_is_what_is_read(String text) {
        Document html = html(saying(text));

        assertThat(html.select("h2, h3, p, li").eachText()).hasSize(9).containsOnly(text);
        assertThat(html.select("svg").attr("aria-label")).isEqualTo(text);
        assertThat(html.select("script, b, style, [onload]")).isEmpty();
    }

    @Test
    void a_trend_is_a_picture_with_the_same_in_words() {
        Document html = html(Card.of("Week 6", new Block.Trend("more than before", List.of(0, 2, 4))));

        assertThat(html.select("svg").attr("role")).isEqualTo("img");
        assertThat(html.select("svg").attr("aria-label")).isEqualTo("more than before");
        assertThat(html.select("rect").eachAttr("height")).containsExactly("2", "14", "28");
        assertThat(html.select("rect").eachAttr("class")).containsExactly("none", "then", "now");
    }
}
