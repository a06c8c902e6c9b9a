package org.erfara.slack.export;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.erfara.slack.SlackMarkup;
import org.jspecify.annotations.Nullable;

/**
 * What rich blocks say, in Slack's markup. Only what people write with Slack's editor ({@code rich_text}) and plain
 * sections are understood; buttons and pictures say nothing.
 */
final class BlocksText implements Json.Field {
    private final StringBuilder inside = new StringBuilder();
    private String type = "";
    private @Nullable String text;
    private @Nullable String name;
    private @Nullable String target;

    static String read(JsonParser json) throws IOException {
        BlocksText blocks = new BlocksText();
        blocks.readElements(json);
        return blocks.inside.toString();
    }

    @Override
    public void read(String field, JsonParser json) throws IOException {
        switch (field) {
            case "type" -> type = orEmpty(Json.text(json));
            case "text" -> text = readText(json);
            case "name" -> name = Json.text(json);
            case "user_id", "url", "channel_id" -> target = Json.text(json);
            case "elements" -> readElements(json);
            default -> json.skipChildren();
        }
    }

    /** In an element a text, in a section an object with a text in it. */
    private static @Nullable String readText(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : Json.text(json);
        }
        BlocksText inner = new BlocksText();
        Json.object(json, inner);
        return inner.text;
    }

    private void readElements(JsonParser json) throws IOException {
        Json.list(json, element -> {
            BlocksText inner = new BlocksText();
            Json.object(element, inner);
            add(inner.markup());
        });
    }

    private void add(String markup) {
        if (inside.length() <= ExportLimits.LONGEST_TEXT) {
            inside.append(markup);
        }
    }

    private String markup() {
        return switch (type) {
            case "text" -> SlackMarkup.escaped(orEmpty(text));
            case "section", "mrkdwn", "plain_text" -> orEmpty(text) + "\n";
            case "link" -> angle(orEmpty(target), text);
            case "user" -> angle("@" + orEmpty(target), null);
            case "channel" -> angle("#" + orEmpty(target), null);
            case "emoji" -> ":" + orEmpty(name) + ":";
            case "rich_text_section" -> inside + "\n";
            case "rich_text_quote" -> "&gt; " + inside + "\n";
            case "rich_text_preformatted" -> "```\n" + inside + "\n```\n";
            default -> inside.toString();
        };
    }

    private static String angle(String target, @Nullable String label) {
        return "<" + target + (label == null ? "" : "|" + SlackMarkup.escaped(label)) + ">";
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
