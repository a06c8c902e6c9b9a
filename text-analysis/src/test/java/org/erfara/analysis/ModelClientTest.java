package org.erfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.erfara.text.FakeModelServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelClientTest {
    private static final String SECRET_TALK = "kanarifugl";

    private final FakeModelServer fake = FakeModelServer.start();

    @AfterEach
    void stop() {
        fake.close();
    }

    private static ModelServer server(String url, String... hosts) {
        return new ModelServer(URI.create(url), "small", "open-sesame", Set.of(hosts));
    }

    private static String ask(String url) {
        ModelServer server = server(url, URI.create(url).getHost());
        return new ModelClient(server, Duration.ofSeconds(2))
                .ask("embeddings", JsonNodeFactory.instance.objectNode().put("input", SECRET_TALK))
                .toString();
    }

    private void assertFails(String url, String why) {
        assertThatThrownBy(() -> ask(url))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The model small at " + URI.create(url).getHost() + " did not answer: " + why)
                .hasNoCause();
    }

    @Test
    void asks_at_the_path_with_the_key_and_reads_the_answer() {
        fake.answers(200, "{\"data\":[1,2]}");

        assertThat(ask(fake.url() + "/")).isEqualTo("{\"data\":[1,2]}");
        assertThat(fake.asked())
                .containsExactly("POST /v1/embeddings [Bearer open-sesame]\n{\"input\":\"kanarifugl\"}");
    }

    @Test
    void does_not_go_where_the_server_sends_it() {
        fake.answers(307, "");

        assertFails(fake.url().toString(), "it says 307, and we do not go where it sends us");
        assertThat(fake.asked()).hasSize(1);
    }

    @Test
    void what_goes_wrong_is_said_without_a_word_of_what_was_asked_or_answered() {
        fake.answers(500, SECRET_TALK);
        assertFails(fake.url().toString(), "it says 500");
        fake.answers(200, "<html>" + SECRET_TALK);
        assertFails(fake.url().toString(), "what it says is no JSON");
        fake.answers(200, "[\"" + "x".repeat(40_000_000) + "\"]");
        assertFails(fake.url().toString(), "it cannot be reached or says too much");
        fake.close();
        assertFails(fake.url().toString(), "it cannot be reached or says too much");
    }

    @Test
    void without_encryption_only_a_network_of_our_own_is_asked() {
        assertFails("http://192.0.2.1/v1", "it is not on a network of our own, so it is only asked with https");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://models.example/v1 | localhost | hosts does not name models.example",
                "https://localhost.models.example/v1 | localhost | hosts does not name localhost.models.example",
                "ftp://localhost/v1 | localhost | url begins with https://",
                "https:/v1 | localhost | url begins with https://",
                "v1 | localhost | url begins with https://",
                "https://kim:pw@localhost/v1 | localhost | neither a password nor a question mark",
                "https://localhost/v1?key=pw | localhost | neither a password nor a question mark"
            })
    void an_address_that_is_not_allowed_is_refused_at_once(String url, String host, String why) {
        assertThatThrownBy(() -> server(url, host))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why)
                .hasMessageNotContaining("pw");
    }

    @Test
    void an_allowed_host_may_be_written_in_capitals() {
        assertThat(server("https://Models.Example/v1", "models.EXAMPLE")).hasToString("small at Models.Example");
    }
}
