package org.erfara.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.util.json.GsonFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.erfara.card.Block;
import org.erfara.card.Block.Button;
import org.erfara.card.Card;
import org.erfara.card.RendererContract;
import org.junit.jupiter.api.Test;

/** Reads what is sent to Slack as the JSON that it is. */
class BlockKitTest extends RendererContract {
    @Override
    protected List<String> read(Card card) {
        List<String> texts = new ArrayList<>();
        sent(card).forEach(block -> read(block, texts));
        return texts;
    }

    private static void read(JsonElement element, List<String> texts) {
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(each -> read(each, texts));
        } else if (element.isJsonObject()) {
            JsonElement text = element.getAsJsonObject().get("text");
            if (text != null && text.isJsonPrimitive()) {
                texts.add(text.getAsString());
            } else {
                element.getAsJsonObject().entrySet().stream()
                        .map(Map.Entry::getValue)
                        .forEach(each -> read(each, texts));
            }
        }
    }

    @Override
    protected List<Button> buttons(Card card) {
        return objects(sent(card))
                .filter(object -> is("button", object))
                .map(button -> new Button(
                        button.getAsJsonObject("text").get("text").getAsString(),
                        button.get("action_id").getAsString().replaceFirst("/\\d+$", ""),
                        button.get("value").getAsString()))
                .toList();
    }

    @Override
    protected List<String> links(Card card) {
        return objects(sent(card))
                .filter(object -> is("link", object))
                .map(link -> link.get("url").getAsString())
                .toList();
    }

    private static JsonArray sent(Card card) {
        return GsonFactory.createSnakeCase().toJsonTree(BlockKit.of(card)).getAsJsonArray();
    }

    private static boolean is(String type, JsonObject object) {
        return object.has("type") && object.get("type").getAsString().equals(type);
    }

    private static Stream<JsonObject> objects(JsonElement element) {
        if (element.isJsonArray()) {
            return StreamSupport.stream(element.getAsJsonArray().spliterator(), false)
                    .flatMap(BlockKitTest::objects);
        }
        return element.isJsonObject()
                ? Stream.concat(
                        Stream.of(element.getAsJsonObject()),
                        element.getAsJsonObject().entrySet().stream()
                                .map(Map.Entry::getValue)
                                .flatMap(BlockKitTest::objects))
                : Stream.empty();
    }

    @Test
    void no_text_is_ever_parsed_by_slack() {
        assertThat(sent(Card.of("<!channel>", new Block.Note("<!here>"), new Block.Paragraph("<@U1>")))
                        .toString())
                .doesNotContain("mrkdwn");
    }

    @Test
    void a_message_has_at_most_fifty_blocks() {
        JsonArray blocks = sent(new Card("Many", Collections.nCopies(80, new Block.Paragraph("one"))));

        assertThat(blocks).hasSize(50);
        assertThat(blocks.get(49).toString()).contains("…");
    }

    @Test
    void titles_and_labels_are_as_short_as_slack_wants_them() {
        String text = "x".repeat(200);
        Card card = Card.of(text, new Block.Actions(List.of(new Button(text, "go", "1"))));

        assertThat(read(card)).extracting(String::length).containsExactly(150, 75);
    }

    @Test
    void slack_gets_at_most_twenty_five_buttons_in_a_row_each_with_an_id_of_its_own() {
        List<Button> many = IntStream.range(0, 40)
                .mapToObj(i -> new Button("go", "go", "v" + i))
                .toList();
        Card card = Card.of("Many", new Block.Actions(many));

        assertThat(objects(sent(card)).filter(object -> is("button", object)).map(b -> b.get("action_id")))
                .hasSize(25)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_notification_calls_nobody() {
        assertThat(BlockKit.notification(Card.of("<!channel> & more"))).isEqualTo("&lt;!channel&gt; &amp; more");
    }
}
