package org.erfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.erfara.text.FakeModelServer;
import org.erfara.text.Language;
import org.erfara.text.Polisher;
import org.erfara.text.Polisher.Polished;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageModelTest {
    private static final Polished KEYS = new Polished("Nøgler", "Hvem har dem?");

    private final FakeModelServer server = FakeModelServer.start();
    private final Polisher polisher =
            TextAnalysis.polisher(new ModelServer(server.url(), "small", "", Set.of("127.0.0.1")));

    @AfterEach
    void stop() {
        server.close();
    }

    private Optional<Polished> polished(Language language) {
        return polisher.polished(List.of("hvem har nøglen", "har … nøglen"), language);
    }

    @Test
    void asks_a_chat_model_for_a_name_and_a_summary_and_tells_it_the_questions_only() throws IOException {
        server.says("{\"name\": \"Nøgler\", \"summary\": \"Hvem har dem?\"}");

        assertThat(polished(Language.NN)).contains(KEYS);

        String asked = server.asked().get(0);
        JsonNode body = new ObjectMapper().readTree(asked.substring(asked.indexOf('\n')));
        assertThat(asked).startsWith("POST /v1/chat/completions []\n");
        assertThat(body.path("model").asText()).isEqualTo("small");
        assertThat(body.path("messages").path(0).path("content").asText()).contains("Write both in Norwegian Nynorsk.");
        assertThat(body.path("messages").path(1).path("content").asText())
                .isEqualTo("- hvem har nøglen\n- har … nøglen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```json\n{\"name\": \"Nøgler\", \"summary\": \"Hvem har dem?\"}\n```",
                "<think>maybe {\"name\": \"x\"}</think>\nHere it is: {\"summary\": \"Hvem har dem?\", \"name\": \"Nøgler\"}",
            })
    void what_models_put_around_their_answer_is_left_aside(String content) {
        server.says(content);

        assertThat(polished(Language.DA)).contains(KEYS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Nøgler",
                "}{",
                "{\"name\": \"Nøgler\"",
                "{\"name\": \"Nøgler\"}",
                "{\"name\": [\"Nøgler\"], \"summary\": {}}",
                "{\"name\": \" \", \"summary\": \"Hvem?\"}"
            })
    void an_answer_that_is_not_what_was_asked_for_is_none(String content) {
        server.says(content);

        assertThat(polished(Language.DA)).isEmpty();
    }

    @Test
    void another_kind_of_json_is_none() {
        server.answers(200, "[1]");

        assertThat(polished(Language.EN)).isEmpty();
    }

    @Test
    void a_server_that_refuses_is_an_error_that_quotes_nobody() {
        server.answers(401, "no, nøglen");

        assertThatThrownBy(() -> polished(Language.SV))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The model small at 127.0.0.1 did not answer: it says 401");
    }
}
