package org.erfara.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.erfara.card.Block;
import org.erfara.card.Card;
import org.erfara.words.Reader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class StandaloneHtmlTest {
    private final String source = StandaloneHtml.of(
            Card.of(
                    "Tema i veke 6",
                    new Block.Trend("Nytt denne veka", List.of(0, 3)),
                    new Block.Paragraph("</style><script>alert(1)</script>")),
            Reader.NN);

    @Test
    void is_a_whole_page_in_the_language_of_its_reader() {
        Document page = Jsoup.parse(source);

        assertThat(source).startsWith("<!doctype html>");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("nn");
        assertThat(page.title()).isEqualTo("Tema i veke 6");
        assertThat(page.select("main h1").text()).isEqualTo("Tema i veke 6");
        assertThat(page.select("main svg")).hasSize(1);
    }

    @Test
    void needs_nothing_but_itself() {
        Document page = Jsoup.parse(source);

        assertThat(page.select("script, link, img, [src]")).isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
    }

    @Test
    void what_was_written_means_nothing_but_itself() {
        assertThat(Jsoup.parse(source).select("main p").eachText()).contains("</style><script>alert(1)</script>");
    }
}
