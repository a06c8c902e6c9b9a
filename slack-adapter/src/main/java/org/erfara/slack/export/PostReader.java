package org.erfara.slack.export;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads one object of a day file. Of a field that stands twice the last counts; a field of the wrong kind counts as
 * missing.
 */
final class PostReader implements Json.Field {
    private final Post post = new Post();

    static Post read(JsonParser json) throws IOException {
        PostReader reader = new PostReader();
        Json.object(json, reader);
        return reader.post;
    }

    @Override
    public void read(String field, JsonParser json) throws IOException {
        switch (field) {
            case "type" -> post.type = Json.text(json);
            case "subtype" -> post.subtype = Json.text(json);
            case "ts" -> post.ts = Json.text(json);
            case "thread_ts" -> post.thread = Json.text(json);
            case "user" -> post.user = Json.text(json);
            case "user_team" -> post.userTeam = Json.text(json);
            case "team" -> post.team = Json.text(json);
            case "text" -> say(Json.text(json));
            case "blocks" -> readBlocks(json);
            case "bot_id" -> post.byApp |= Json.text(json) != null;
            case "edited" -> Json.object(json, this::readEdited);
            case "deleted_ts" -> post.deleted = Json.text(json);
            case "message" -> post.changed = read(json);
            case "reactions" -> Json.list(json, this::readReaction);
            default -> json.skipChildren();
        }
    }

    private void say(@Nullable String text) {
        post.tooLong = text != null && text.length() > ExportLimits.LONGEST_TEXT;
        post.text = post.tooLong ? null : text;
    }

    /** What was written is in {@code text}; rich blocks repeat it, and stand alone in some messages only. */
    private void readBlocks(JsonParser json) throws IOException {
        if (post.text == null && !post.tooLong) {
            say(BlocksText.read(json));
        } else {
            json.skipChildren();
        }
    }

    private void readEdited(String field, JsonParser json) throws IOException {
        if (field.equals("ts")) {
            post.edited = Json.text(json);
        } else {
            json.skipChildren();
        }
    }

    private void readReaction(JsonParser json) throws IOException {
        ReactionReader.read(json, post.reactions);
    }
}
