package org.erfara.web.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.erfara.card.Card;
import org.erfara.chat.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LiveTest {
    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void an_open_page_is_told_when_something_happens_but_not_what() throws Exception {
        try (Fjordbakken school = new Fjordbakken(folder.resolve("chat.jsonl"), false)) {
            URI url = school.url();
            try (Socket socket = new Socket(url.getHost(), url.getPort())) {
                String request = "GET /live HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                BufferedReader events =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                readUntil(events, "");

                school.playground().sendPrivately(new PersonId("playground:marit"), Card.of("Secret"));

                assertThat(readUntil(events, "data: look again"))
                        .contains("event: changed")
                        .doesNotContain("Secret");
            }
        }
    }

    private static String readUntil(BufferedReader events, String wanted) throws Exception {
        StringBuilder read = new StringBuilder();
        for (String line = events.readLine(); !wanted.equals(line); line = events.readLine()) {
            read.append(line).append('\n');
        }
        return read.toString();
    }
}
