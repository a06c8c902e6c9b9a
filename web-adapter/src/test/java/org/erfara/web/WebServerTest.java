package org.erfara.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.util.JavalinBindException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.erfara.chat.PersonId;
import org.erfara.person.Role;
import org.erfara.words.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebServerTest {
    private static final Guard NOBODY = new Guard(ctx -> Optional.empty());
    private static final Guard LONE = new Guard(
            ctx -> Optional.of(new Visitor(new PersonId("test:lone"), "Lone", Reader.DA, Role.STAFF, "token")));

    private final WebServer server = WebServer.start(Address.local(0), List.of(routes -> {
        routes.get("/bug", ctx -> {
            throw new IllegalStateException("Who has the library key?");
        });
        routes.get("/nobody", NOBODY.looking(EnumSet.allOf(Role.class), (ctx, visitor) -> ctx.result("seen")));
        routes.get("/leaders", LONE.looking(EnumSet.of(Role.LEADER), (ctx, visitor) -> ctx.result("seen")));
    }));

    private final PlainBrowser browser = new PlainBrowser(server.url());

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void says_that_it_is_well() {
        assertThat(browser.open("/health").source()).isEqualTo("{\"status\":\"ok\"}");
        assertThat(browser.header("Content-Type")).startsWith("application/json");
    }

    @Test
    void listens_on_this_machine_only() {
        assertThat(server.url().getHost()).isEqualTo("127.0.0.1");
    }

    @Test
    void a_port_that_is_taken_is_refused() {
        assertThatThrownBy(() -> WebServer.start(Address.local(server.url().getPort()), List.of()))
                .isInstanceOf(JavalinBindException.class);
    }

    @Test
    void a_mistake_of_ours_is_owned_up_to_and_tells_nothing_else() {
        assertThat(browser.open("/bug").status()).isEqualTo(500);
        assertThat(browser.read("h1")).containsExactly("Our mistake");
        assertThat(browser.source()).doesNotContain("library", "IllegalState");
    }

    @Test
    void who_is_not_signed_in_is_asked_to() {
        assertThat(browser.open("/nobody").status()).isEqualTo(401);
        assertThat(browser.read("h1")).containsExactly("Please sign in");
    }

    @Test
    void who_may_not_see_a_page_is_told_kindly_in_their_own_language() {
        assertThat(browser.open("/leaders").status()).isEqualTo(403);
        assertThat(browser.page().selectFirst("html").attr("lang")).isEqualTo("da");
        assertThat(browser.read("h1")).containsExactly("Siden er for facilitatorer");
    }

    @ParameterizedTest
    @CsvSource({
        "'nn-NO,nn;q=0.9,en;q=0.8', nn",
        "'no,en;q=0.5', nb",
        "'sv,da;q=0.4,en;q=0.2', da",
        "'fr', en",
        "';;;', en",
    })
    void strangers_are_spoken_to_in_a_language_of_theirs(String header, String language) {
        browser.reading(header).open("/nothing");

        assertThat(browser.page().selectFirst("html").attr("lang")).isEqualTo(language);
    }

    @Test
    void style_sheets_and_scripts_come_from_here_and_may_be_kept() {
        for (String name : List.of("pico.css", "erfara.css", "chat.css", "htmx.js", "chat.js", "icon.svg")) {
            assertThat(browser.open(Assets.url(name)).status()).isEqualTo(200);
            assertThat(browser.header("Cache-Control")).contains("immutable");
        }
        assertThat(browser.open(Assets.url("htmx.js")).source()).contains("htmx");
        assertThat(browser.header("Content-Type")).startsWith("text/javascript");
    }
}
