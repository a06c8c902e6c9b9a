package org.erfara.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    private static Node parsed(Card card) {
        return Parser.builder().build().parse(Markdown.of(card));
    }

    /** The texts a reader of the document meets, one for each heading, paragraph and bullet. */
    private static List<String> read(Card card) {
        List<String> texts = new ArrayList<>();
        parsed(card).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                begin(heading);
            }

            @Override
            public void visit(Paragraph paragraph) {
                begin(paragraph);
            }

            private void begin(Node block) {
                texts.add("");
                visitChildren(block);
            }

            @Override
            public void visit(Text text) {
                texts.set(texts.size() - 1, texts.get(texts.size() - 1) + text.getLiteral());
            }
        });
        return texts;
    }

    @Test
    void every_block_is_read_in_order_except_what_can_only_be_pressed() {
        assertThat(Markdown.of(CardSamples.everyBlock())).isEqualTo("""
                # This week

                ## Exit tickets

                Asked by five people.

                ▁▅█ more than last week

                **Worked**

                - Short ones
                - On Fridays

                ---

                [Open the theme](<https://school.example/7?a=(1)&b=2>)

                *Nobody is named.*""");
    }

    @Test
    void is_the_document_it_looks_like() {
        assertThat(HtmlRenderer.builder().build().render(parsed(CardSamples.everyBlock())))
                .isEqualTo("""
                <h1>This week</h1>
                <h2>Exit tickets</h2>
                <p>Asked by five people.</p>
                <p>▁▅█ more than last week</p>
                <p><strong>Worked</strong></p>
                <ul>
                <li>Short ones</li>
                <li>On Fridays</li>
                </ul>
                <hr />
                <p><a href="https://school.example/7?a=(1)&amp;b=2">Open the theme</a></p>
                <p><em>Nobody is named.</em></p>
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!channel> <@U1> <https://evil.example|click>",
                "&lt;b&gt; &amp; <b>bold</b>",
                "*bold* _it_ ~gone~ `code` ```more```",
                "[click](https://evil.example) ![](x) # - 1. > |",
                "- one",
                "+ one",
                "1. one",
                "12) one",
                "# one",
                "> one",
                "---",
                "===",
                "\"quoted\" \\ back\\slash \\n",
                "\tcode after a tab",
                "two\n\nparagraphs",
                "æøå 😀 :smile:"
            })
    void what_was_written_is_what_is_read(String text) {
        String line = text.strip().replaceAll("\\s+", " ");

        assertThat(read(CardSamples.saying(text)))
                .containsExactly(line, line, line, "▁▅█ " + line, line, line, line, line, line);
    }

    @Test
    void links_lead_only_where_they_say() {
        List<String> targets = new ArrayList<>();
        parsed(CardSamples.saying("[click](https://evil.example) <https://evil.example>"))
                .accept(new AbstractVisitor() {
                    @Override
                    public void visit(Link link) {
                        targets.add(link.getDestination());
                    }
                });

        assertThat(targets).containsExactly("https://school.example/");
    }
}
