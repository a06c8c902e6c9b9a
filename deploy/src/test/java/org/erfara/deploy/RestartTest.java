package org.erfara.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.erfara.deploy.Demo.PATIENCE;
import static org.erfara.deploy.Demo.be;
import static org.erfara.deploy.Demo.write;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.erfara.web.PlainBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {
    private static final List<String> ROOMS =
            List.of("/chat/teknologi", "/chat/personalrommet", "/chat/inkludering", "/chat/erfara");

    @TempDir
    private Path data;

    private static List<String> seen(PlainBrowser browser) {
        List<String> seen = new ArrayList<>();
        ROOMS.forEach(room -> seen.addAll(browser.open(room).read("#talk .post")));
        seen.addAll(browser.open("/questions").read(".questions li"));
        seen.addAll(browser.open("/digest").read("article.theme"));
        return seen;
    }

    @Test
    void a_school_that_is_kept_is_found_as_it_was_left() throws Exception {
        List<String> left;
        try (Demo demo = Demo.startIn(data)) {
            PlainBrowser browser = write(be(demo.browser(), "grace"), "Who has the library key today?");
            be(browser, "marit").press(".clock", "To Friday afternoon");
            await().atMost(PATIENCE)
                    .until(() -> !browser.open("/chat/erfara").read(".card").isEmpty());
            await().atMost(PATIENCE).until(() -> Kept.rows(data).get("waiting") == 0);
            left = seen(browser);
        }
        var rows = Kept.rows(data);

        try (Demo again = Demo.startIn(data)) {
            assertThat(seen(again.browser())).isEqualTo(left).anyMatch(post -> post.contains("library key"));
        }

        assertThat(Kept.rows(data)).isEqualTo(rows);
    }
}
