package org.erfara.slack.export;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A channel or chat as one of the export's lists has it.
 *
 * @param team the workspace it names itself, as organisation-wide channels do
 */
record ListedChannel(
        @Nullable String id,
        @Nullable String name,
        @Nullable String team,
        boolean isPrivate) {
    ListedChannel asPrivate() {
        return new ListedChannel(id, name, team, true);
    }

    /** What its folder may be called: its name, or its id. */
    List<String> folders() {
        return Stream.of(id, name).filter(Objects::nonNull).map(FolderName::of).toList();
    }

    static ListedChannel read(JsonParser json) throws IOException {
        Reading reading = new Reading();
        Json.object(json, reading);
        return new ListedChannel(reading.id, reading.name, reading.team, reading.isPrivate);
    }

    private static final class Reading implements Json.Field {
        private @Nullable String id;
        private @Nullable String name;
        private @Nullable String team;
        private boolean isPrivate;

        @Override
        public void read(String field, JsonParser json) throws IOException {
            switch (field) {
                case "id" -> id = SlackId.orNull(Json.text(json));
                case "name" -> name = Json.text(json);
                case "team_id", "context_team_id" -> team = SlackId.orNull(Json.text(json));
                case "is_private", "is_im", "is_mpim", "is_group" -> isPrivate |= Json.truth(json);
                default -> json.skipChildren();
            }
        }
    }
}
