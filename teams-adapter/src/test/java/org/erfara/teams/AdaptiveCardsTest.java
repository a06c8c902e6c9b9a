package org.erfara.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.Serialization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.erfara.card.Block;
import org.erfara.card.Block.Button;
import org.erfara.card.Card;
import org.erfara.card.RendererContract;
import org.junit.jupiter.api.Test;

/** Reads what is sent to Teams as the JSON that it is. */
class AdaptiveCardsTest extends RendererContract {
    @Override
    protected List<String> read(Card card) {
        List<String> texts = new ArrayList<>();
        sent(card).get("content").get("body").forEach(element -> read(element, texts));
        return texts;
    }

    private static void read(JsonNode element, List<String> texts) {
        switch (element.get("type").asText()) {
            case "TextBlock" -> texts.add(shown(unescaped(element.get("text").asText())));
            case "RichTextBlock" -> texts.add(shown(runs(element)).replaceFirst("^• ", ""));
            default ->
                element.get("actions")
                        .forEach(action -> texts.add(action.get("title").asText()));
        }
    }

    private static String runs(JsonNode block) {
        StringBuilder text = new StringBuilder();
        block.get("inlines").forEach(run -> text.append(run.get("text").asText()));
        return text.toString();
    }

    /** As Teams shows it: dates in the reader's way, the word joiner not at all. */
    private static String shown(String text) {
        return text.replaceAll("\\{\\{(DATE|TIME)\\(.*?\\)}}", "5 January").replace("\u2060", "");
    }

    /** As CommonMark reads it. */
    private static String unescaped(String markdown) {
        return markdown.replaceAll("\\\\(\\p{Punct})", "$1");
    }

    @Override
    protected List<Button> buttons(Card card) {
        return sent(card).findValues("actions").stream()
                .flatMap(actions -> actions.valueStream())
                .map(action -> new Button(
                        action.get("title").asText(),
                        action.get("verb").asText(),
                        action.get("data").get("value").asText()))
                .toList();
    }

    @Override
    protected List<String> links(Card card) {
        return sent(card).findValuesAsText("url");
    }

    private static JsonNode sent(Card card) {
        try {
            Attachment attachment = AdaptiveCards.of(card);
            return Serialization.jsonToTree(Serialization.toString(attachment));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_card_is_sent_as_an_adaptive_card_with_its_title_for_those_who_hear_it() {
        JsonNode sent = sent(Card.of("This week", new Block.Paragraph("Quiet.")));

        assertThat(sent.get("contentType").asText()).isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(sent.get("content").get("version").asText()).isEqualTo("1.5");
        assertThat(sent.get("content").get("speak").asText()).isEqualTo("This week");
        assertThat(sent.get("content").get("fallbackText").asText()).isEqualTo("This week");
    }

    @Test
    void a_line_is_drawn_above_what_follows_a_divider_and_only_there() {
        JsonNode body = sent(Card.of("T", new Block.Divider(), new Block.Paragraph("a"), new Block.Paragraph("b")))
                .get("content")
                .get("body");

        assertThat(body).extracting(element -> element.has("separator")).containsExactly(false, true, false);
    }

    @Test
    void a_screen_reader_is_told_what_is_a_heading() {
        JsonNode body = sent(Card.of("T", new Block.Heading("a"), new Block.Paragraph("b")))
                .get("content")
                .get("body");

        assertThat(body)
                .extracting(element -> element.path("style").asText())
                .containsExactly("heading", "heading", "");
    }

    @Test
    void the_longest_card_stays_below_forty_kilobytes() {
        Card card = new Card("Long", Collections.nCopies(200, new Block.Paragraph("å".repeat(1_000))));

        assertThat(sent(card).toString().getBytes(StandardCharsets.UTF_16LE)).hasSizeLessThan(40_000);
    }
}
