package org.erfara.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.erfara.deploy.Program.PATIENCE;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.erfara.web.PlainBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever people do and whatever goes wrong, and however much is logged, nobody's words and nobody's id are printed. */
class DemoPrivacyTest {
    private static final String WORD = "zebrafinke7531";
    private static final String KEPT = "Hvordan fodrer man en " + WORD + "a i klassen?";
    private static final String CHANGED = "Hvordan vasker man en " + WORD + "b i klassen?";
    private static final String TAKEN_BACK = "Hvordan klipper man en " + WORD + "c i klassen?";
    private static final String PERSON = "mikkel";

    @TempDir
    private Path folder;

    private Path data;
    private PlainBrowser browser;

    private void send(String path, String field, String value) {
        browser.post(path, Map.of("csrf", browser.open("/").csrf(), "room", "teknologi", field, value));
    }

    private String idOfLast() {
        return browser.open("/chat/teknologi")
                .page()
                .select("#talk .post")
                .last()
                .id();
    }

    @Test
    void nothing_private_is_printed_and_nobody_is_in_the_database() throws Exception {
        data = folder.resolve("data");
        Path printed = folder.resolve("printed");
        try (Program program = Program.start(printed, Main.class, "demo", "--port", 0, "--data", data)) {
            browser = new PlainBrowser(URI.create(program.awaitPrinted(Pattern.compile("http://127\\S+"))));
            send("/person", "who", PERSON);
            talk();
            makeMistakes();
            meetAFailingStore();
            waitUntilNobodyCanTagItAnyMore();
            assertThat(browser.open("/health").source()).isEqualTo("{\"status\":\"ok\"}");
            assertThat(Kept.jobs(data)).isNotEmpty().noneMatch(job -> job.contains(WORD) || job.contains(PERSON));
            assertThat(program.stop()).isEqualTo(128 + 15);
        }

        assertThat(Files.readString(printed)).contains("POST /messages failed", "hearing failed");
        assertThat(Files.readAllLines(printed))
                .filteredOn(line -> line.contains(WORD) || line.contains(PERSON))
                .isEmpty();
        assertThat(Kept.filesWith(WORD + "a", data)).containsExactly(Path.of("erfara.db"));
        assertThat(Kept.filesWith(WORD + "b", data)).isEmpty();
        assertThat(Kept.filesWith(WORD + "c", data)).isEmpty();
        assertThat(Kept.filesWith("playground:" + PERSON, data)).isEmpty();
    }

    private void talk() throws Exception {
        long before = Kept.questions(data);
        send("/messages", "text", KEPT);
        send("/messages", "text", CHANGED);
        String changed = idOfLast();
        send("/messages", "text", TAKEN_BACK);
        String takenBack = idOfLast();
        await().atMost(PATIENCE).until(() -> Kept.questions(data) == before + 3);
        send("/messages/" + changed + "/edit", "text", KEPT);
        send("/messages/" + takenBack + "/delete", "none", "");
        await().atMost(PATIENCE).until(() -> Kept.questions(data) == before + 2);
    }

    private void makeMistakes() {
        assertThat(browser.open("/questions/" + WORD).status()).isEqualTo(403);
        assertThat(browser.open("/" + WORD).status()).isEqualTo(404);
        send("/messages", "text", WORD.repeat(300));
        assertThat(browser.status()).isEqualTo(400);
        send("/messages", "text", WORD.repeat(30_000));
        assertThat(browser.status()).isEqualTo(413);
        assertThat(browser.post("/messages", Map.of("csrf", "x", "text", WORD)).status())
                .isEqualTo(403);
        for (String command : List.of("/giphy ", "/erfara ", "/erfara digest ")) {
            send("/messages", "text", command + WORD);
            assertThat(browser.status()).isEqualTo(200);
        }
        send("/person", "who", "marit");
        send("/themes/1/name", "name", WORD.repeat(30));
        assertThat(browser.open("/digest?week=" + WORD).status()).isEqualTo(400);
        assertThat(browser.open("/questions/" + WORD).status()).isEqualTo(404);
        send("/person", "who", PERSON);
    }

    private void meetAFailingStore() throws Exception {
        without("waiting", () -> send("/messages", "text", KEPT));
        assertThat(browser.status()).isEqualTo(500);
        long before = Kept.questions(data);
        without("question_group", () -> {
            send("/messages", "text", KEPT);
            assertThat(browser.status()).isEqualTo(200);
            Path printed = folder.resolve("printed");
            await().atMost(PATIENCE).until(() -> Files.readString(printed).contains("hearing failed"));
        });
        await().atMost(PATIENCE).until(() -> Kept.questions(data) == before + 1);
    }

    private void waitUntilNobodyCanTagItAnyMore() throws Exception {
        for (int day = 0; day < 4; day++) {
            send("/clock", "step", "DAY");
        }
        send("/person", "who", "kjersti");
        long before = Kept.questions(data);
        send("/messages", "text", "Who has the library key?");
        await().atMost(PATIENCE).until(() -> Kept.questions(data) == before + 1);
    }

    private void without(String table, Runnable work) throws Exception {
        Kept.meddle(Kept.database(data), "alter table " + table + " rename to gone");
        work.run();
        Kept.meddle(Kept.database(data), "alter table gone rename to " + table);
    }
}
