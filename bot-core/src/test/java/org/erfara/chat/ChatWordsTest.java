package org.erfara.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.erfara.words.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatWordsTest {
    private static final ConversationId STAFF = new ConversationId("test:staff");

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void a_blank_id_is_a_mistake_of_the_adapter(String blank) {
        assertThatThrownBy(() -> new PersonId(blank)).hasMessage("person id is blank");
        assertThatThrownBy(() -> new ConversationId(blank)).hasMessage("conversation id is blank");
        assertThatThrownBy(() -> new MessageRef(STAFF, blank)).hasMessage("message id is blank");
        assertThatThrownBy(() ->
                        new Delivery(blank, new ChatEvent.MessageDeleted(new MessageRef(STAFF, "m"), Instant.EPOCH)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("delivery id is blank");
    }

    @Test
    void what_is_added_afterwards_is_not_in_an_event_or_a_gesture() {
        Set<PersonId> mentions = new HashSet<>();
        Map<String, String> values = new HashMap<>();
        ChatEvent.MessagePosted posted = new ChatEvent.MessagePosted(
                new MessageRef(STAFF, "m"), Instant.EPOCH, new PersonId("test:a"), null, mentions, "Hi");
        Gesture.FormSent sent = new Gesture.FormSent(new PersonId("test:a"), Reader.EN, "f", "", values);

        mentions.add(new PersonId("test:b"));
        values.put("name", "Keys");

        assertThat(posted.mentions()).isEmpty();
        assertThat(sent.values()).isEmpty();
    }
}
