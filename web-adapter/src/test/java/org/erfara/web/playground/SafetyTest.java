package org.erfara.web.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.erfara.web.PlainBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyTest {
    @TempDir
    private Path folder;

    private Fjordbakken school;
    private PlainBrowser browser;
    private String token;

    @BeforeEach
    void open() {
        school = new Fjordbakken(folder.resolve("chat.jsonl"), false);
        browser = school.browser().open("/");
        token = browser.csrf();
    }

    @AfterEach
    void close() {
        school.close();
    }

    private PlainBrowser post(String path, Map<String, String> values) {
        Map<String, String> form = new HashMap<>(values);
        form.putIfAbsent("csrf", token);
        form.putIfAbsent("room", "teknologi");
        return browser.post(path, form);
    }

    private int posts() {
        return browser.open("/chat/teknologi").page().select("#talk .post").size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "guessed"})
    void a_form_without_the_token_of_its_page_changes_nothing(String wrong) {
        post("/messages", Map.of("csrf", wrong, "text", "Who has the key?"));

        assertThat(browser.status()).isEqualTo(403);
        assertThat(browser.read("h1")).containsExactly("The page was too old");
        assertThat(posts()).isZero();
    }

    @Test
    void the_token_of_somebody_elses_browser_is_of_no_use() {
        String theirs = school.browser().open("/").csrf();

        assertThat(post("/messages", Map.of("csrf", theirs, "text", "Who has the key?"))
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "/messages, text, ''",
        "/messages, room, nowhere",
        "/messages, thread, nothing",
        "/person, who, nobody",
        "/language, language, SV",
        "/clock, step, YEAR",
    })
    void a_field_that_is_not_right_is_named(String path, String field, String value) {
        Map<String, String> form = new HashMap<>(Map.of("text", "Who has the key?"));
        form.put(field, value);

        assertThat(post(path, form).status()).isEqualTo(400);
        assertThat(browser.read("main p").get(0)).contains("“" + field + "”");
        assertThat(posts()).isZero();
    }

    @Test
    void a_message_that_is_too_long_is_refused_and_so_is_a_body_without_end() {
        assertThat(post("/messages", Map.of("text", "å".repeat(4_001))).status())
                .isEqualTo(400);
        assertThat(isRefusedOrCutOff(Map.of("text", "å".repeat(200_000)))).isTrue();
        assertThat(post("/messages", Map.of("text", "å".repeat(4_000))).status())
                .isEqualTo(200);
        assertThat(posts()).isEqualTo(1);
    }

    /** Who refuses a body for its length may hang up before all of it has come: RFC 9110, section 15.5.14. */
    private boolean isRefusedOrCutOff(Map<String, String> message) {
        try {
            return post("/messages", message).status() == 413;
        } catch (UncheckedIOException cutOff) {
            return true;
        }
    }

    @Test
    void nobody_changes_or_takes_away_what_somebody_else_wrote() {
        post("/messages", Map.of("text", "Who has the key?"));
        String id = browser.page().select("#talk .post").last().id();
        post("/person", Map.of("who", "ola"));

        assertThat(post("/messages/" + id + "/edit", Map.of("text", "gotcha")).status())
                .isEqualTo(404);
        assertThat(post("/messages/" + id + "/delete", Map.of()).status()).isEqualTo(404);
        assertThat(posts()).isEqualTo(1);
    }

    @Test
    void nobody_reaches_what_only_somebody_else_sees() {
        post("/messages", Map.of("text", "/erfara help"));
        String whisper = browser.page().select("#talk .whisper").last().id();
        post("/person", Map.of("who", "ola"));

        assertThat(post("/messages/" + whisper + "/press", Map.of("action", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(post("/messages/" + whisper + "/react", Map.of("emoji", "+1"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_emoji_or_a_menu_entry_that_is_not_offered_is_refused() {
        post("/messages", Map.of("text", "Who has the key?"));
        String id = browser.page().select("#talk .post").last().id();

        assertThat(post("/messages/" + id + "/react", Map.of("emoji", "<b>")).status())
                .isEqualTo(400);
        assertThat(post("/messages/" + id + "/menu", Map.of("action", "drop")).status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/chat/nowhere", "/chat/teknologi/nothing", "/nothing", "/questions/0", "/themes/x"})
    void what_does_not_exist_is_said_so_kindly(String path) {
        assertThat(browser.open(path).status()).isEqualTo(404);
        assertThat(browser.read("h1")).containsExactly("Nothing here");
    }

    @Test
    void pages_may_load_nothing_from_elsewhere_and_are_not_kept() {
        assertThat(browser.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http");
        assertThat(browser.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(browser.header("Cache-Control")).isEqualTo("no-store");
        assertThat(browser.page().select("[style], style, script:not([src]), [onclick]"))
                .isEmpty();
        assertThat(browser.source()).doesNotContain("//cdn", "href=\"http");
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_of_other_pages() {
        assertThat(school.browser().open("/chat/teknologi").header("Set-Cookie"))
                .contains("HttpOnly", "SameSite=Lax");
    }

    @ParameterizedTest
    @CsvSource({"evil.example, 403", "localhost, 302", "127.0.0.1, 302", "127.0.0.1.evil.example, 403"})
    void a_name_that_somebody_made_point_here_is_refused(String host, String status) throws IOException {
        URI url = school.url();
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            String request = "GET / HTTP/1.1\r\nHost: " + host + ":" + url.getPort() + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 " + status);
        }
    }
}
