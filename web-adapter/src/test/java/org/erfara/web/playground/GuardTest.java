package org.erfara.web.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.erfara.web.PlainBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who writes in the playground what is nobody else’s business. */
class GuardTest {
    @TempDir
    private Path folder;

    private Fjordbakken school;
    private PlainBrowser browser;

    @BeforeEach
    void open() {
        school = new Fjordbakken(folder.resolve("playground.jsonl"));
        browser = school.browser().open("/");
    }

    @AfterEach
    void close() {
        school.close();
    }

    private void be(String who) {
        browser.post("/person", Map.of("csrf", browser.csrf(), "room", "teknologi", "who", who));
    }

    private void write(String text) {
        browser.press(".room .composer", "Send", Map.of("text", text));
        browser.post("/clock", Map.of("csrf", browser.csrf(), "room", "teknologi", "step", "HOUR"));
    }

    private List<String> privately() {
        return browser.open("/chat/erfara").read("#talk .post");
    }

    @Test
    void only_the_author_gets_a_card_with_another_wording_and_may_end_it_there() {
        be("grace");
        write("What do I say to the mother of Emma, 010190-1234?");

        assertThat(privately())
                .last()
                .asString()
                .contains("a pupil or a private number", "What do I say to the mother of a pupil, […]?", "choose Edit")
                .doesNotContain("Emma", "010190");
        browser.press("#talk .post:last-child", "It is fine as it is");
        assertThat(privately()).last().asString().contains("You hear no more about that message");

        be("lone");
        assertThat(privately()).noneMatch(post -> post.contains("[…]"));
    }

    @Test
    void a_colleagues_name_is_no_secret() {
        be("grace");
        int before = privately().size();
        browser.open("/chat/teknologi");
        write("What do I say to the mother of Signe?");

        assertThat(privately()).hasSize(before);
    }
}
