package org.erfara.slack.export;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one emoji with all who put it on a message. */
final class ReactionReader implements Json.Field {
    private final List<String> users = new ArrayList<>();
    private @Nullable String name;

    static void read(JsonParser json, List<Post.Reaction> into) throws IOException {
        ReactionReader reader = new ReactionReader();
        Json.object(json, reader);
        String emoji = reader.emoji();
        if (emoji != null) {
            reader.users.stream()
                    .limit(ExportLimits.MOST_REACTIONS - into.size())
                    .forEach(user -> into.add(new Post.Reaction(emoji, user)));
        }
    }

    @Override
    public void read(String field, JsonParser json) throws IOException {
        switch (field) {
            case "name" -> name = Json.text(json);
            case "users" -> Json.list(json, this::readUser);
            default -> json.skipChildren();
        }
    }

    private void readUser(JsonParser json) throws IOException {
        String user = SlackId.orNull(Json.text(json));
        if (user != null && users.size() < ExportLimits.MOST_REACTIONS) {
            users.add(user);
        }
    }

    /** Without the colour of the hand: {@code +1::skin-tone-3} is {@code +1}. */
    private @Nullable String emoji() {
        String plain = name == null ? "" : name.replaceFirst("::.*", "");
        return plain.isEmpty() || plain.length() > 100 ? null : plain;
    }
}
