package org.erfara.slack.export;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A person as users.json has them; only what is needed, no name and no address.
 *
 * @param enterprise the organisation above the workspace, on Enterprise Grid
 * @param stranger from another organisation, met in a shared channel
 */
record ListedPerson(
        @Nullable String id,
        @Nullable String team,
        @Nullable String enterprise,
        boolean bot,
        boolean stranger) {
    static ListedPerson read(JsonParser json) throws IOException {
        Reading reading = new Reading();
        Json.object(json, reading);
        return new ListedPerson(reading.id, reading.team, reading.enterprise, reading.bot, reading.stranger);
    }

    private static final class Reading implements Json.Field {
        private @Nullable String id;
        private @Nullable String team;
        private @Nullable String enterprise;
        private boolean bot;
        private boolean stranger;

        @Override
        public void read(String field, JsonParser json) throws IOException {
            switch (field) {
                case "id" -> id = SlackId.orNull(Json.text(json));
                case "team_id" -> team = SlackId.orNull(Json.text(json));
                case "enterprise_id" -> enterprise = SlackId.orNull(Json.text(json));
                case "enterprise_user" -> Json.object(json, this::readEnterprise);
                case "is_bot", "is_workflow_bot", "is_connector_bot" -> bot |= Json.truth(json);
                case "is_stranger" -> stranger = Json.truth(json);
                default -> json.skipChildren();
            }
        }

        private void readEnterprise(String field, JsonParser json) throws IOException {
            if (field.equals("enterprise_id")) {
                enterprise = SlackId.orNull(Json.text(json));
            } else {
                json.skipChildren();
            }
        }
    }
}
