package org.erfara.web.playground;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLConnection;
import java.nio.file.Path;
import org.erfara.card.Card;
import org.erfara.chat.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveTest {
    /** In milliseconds; whoever waits so long waits in vain, however busy the machine is. */
    private static final int PATIENCE = 60_000;

    @TempDir
    private Path folder;

    private Fjordbakken school;

    @BeforeEach
    void open() {
        school = new Fjordbakken(folder.resolve("chat.jsonl"));
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void an_open_page_is_told_when_something_happens_but_not_what() throws IOException {
        try (BufferedReader events = listen(linesOfAPage())) {
            assertThat(events.readLine()).isEqualTo(": listening");

            somethingHappens();

            assertThat(next(events)).isEqualTo("event: changed\ndata: look again");
        }
    }

    @Test
    void what_happens_before_a_page_is_listened_to_is_told_at_once() throws IOException {
        String lines = linesOfAPage();
        somethingHappens();

        try (BufferedReader events = listen(lines)) {
            assertThat(next(events)).isEqualTo("event: changed\ndata: look again");
        }
    }

    private String linesOfAPage() {
        return school.browser().open("/chat/teknologi").page().select("#live").attr("data-lines");
    }

    private void somethingHappens() {
        school.playground().sendPrivately(new PersonId("playground:marit"), Card.of("Secret"));
    }

    private BufferedReader listen(String lines) throws IOException {
        URLConnection live =
                school.url().resolve("/live?lines=" + lines).toURL().openConnection();
        live.setConnectTimeout(PATIENCE);
        live.setReadTimeout(PATIENCE);
        live.setRequestProperty("Accept", "text/event-stream");
        return new BufferedReader(new InputStreamReader(live.getInputStream(), UTF_8));
    }

    /** Everything up to the next empty line, or to the end. */
    private static String next(BufferedReader events) throws IOException {
        StringBuilder read = new StringBuilder();
        for (String line = events.readLine(); line != null && !line.isEmpty(); line = events.readLine()) {
            read.append(line).append('\n');
        }
        return read.toString().strip();
    }
}
