package org.erfara.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.erfara.deploy.Program.PATIENCE;
import static org.erfara.deploy.Shell.erfara;
import static org.erfara.slack.export.ExportFile.message;
import static org.erfara.slack.export.ExportFile.person;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.erfara.chat.PersonId;
import org.erfara.person.Pseudonyms;
import org.erfara.slack.export.ExportFile;
import org.erfara.web.PlainBrowser;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody does all that can be done and is then erased: nothing they wrote and nothing they go by is left anywhere. */
class CanaryTest {
    private static final String WORD = "zebrafinke7531";
    private static final String WHO = "mikkel";
    private static final String ID = "playground:" + WHO;
    private static final String KEY = "Hvor hænger nøglen til det store musiklokale i kælderen";

    @TempDir
    private Path folder;

    private Path data;
    private PlainBrowser browser;

    private CanaryTest as(String who) {
        browser.post("/person", Map.of("csrf", browser.open("/").csrf(), "room", "teknologi", "who", who));
        return this;
    }

    private void send(String path, Map<String, String> values) {
        Map<String, String> form = new HashMap<>(values);
        form.put("csrf", browser.open("/").csrf());
        form.put("room", "teknologi");
        browser.post(path, form);
    }

    private String says(String text) {
        send("/messages", Map.of("text", text));
        return newest("/chat/teknologi", "#talk .post");
    }

    private String replies(String thread, String text) {
        send("/messages", Map.of("text", text, "thread", thread));
        return newest("/chat/teknologi/" + thread, ".thread .post");
    }

    private String newest(String page, String posts) {
        Element last = browser.open(page).page().select(posts).last();
        return last == null ? "" : last.id().replaceFirst("^t-", "");
    }

    private void marks(String message, Map<String, String> values) {
        send("/messages/" + message + "/menu", Map.of("action", "tag"));
        browser.press("dialog", browser.page().select("dialog button").first().text(), values);
    }

    /** Asks, answers, is thanked, reacts, tags and is tagged in every way, says yes, is lifted and read. */
    private void everythingThereIs() throws Exception {
        long before = Kept.questions(data);
        String asked = as("signe").says(KEY + "?");
        as("lone").says(KEY + "?");
        as(WHO).says(KEY + ", " + WORD + "a?");
        String answer = replies(asked, "Den hænger på krogen bag " + WORD + "b i skabet ved døren");
        String other = as("signe").replies(asked, "Tusind tak, det virkede, den hang der!");
        await().atMost(PATIENCE).until(() -> Kept.questions(data) >= before + 3);
        as(WHO).marks(other, Map.of("title", WORD + "c"));
        send("/messages/" + other + "/react", Map.of("emoji", "+1"));
        send("/messages", Map.of("text", "/erfara note " + WORD + "d"));
        browser.press("dialog", browser.page().select("dialog button").first().text(), Map.of());
        as("kjersti").marks(answer, Map.of());
        as("ingrid").send("/messages/" + answer + "/react", Map.of("emoji", "seedling"));
        assertThat(Kept.filesWith(WORD, data)).isNotEmpty();
        sayYes();
        readEverything();
    }

    private void sayYes() {
        as(WHO).send("/clock", Map.of("step", "FRIDAY"));
        await().atMost(PATIENCE)
                .until(() -> !browser.open("/chat/erfara")
                        .page()
                        .select("form.press input[value=leave.named]")
                        .isEmpty());
        Element yes =
                browser.page().select("form.press input[value=leave.named]").first();
        Element form = yes.closest("form");
        send(
                form.attr("action"),
                Map.of(
                        "action",
                        "leave.named",
                        "value",
                        form.select("[name=value]").val()));
    }

    private void readEverything() {
        as("marit");
        assertThat(browser.open("/tags").page().text()).contains(WORD + "b", WORD + "d");
        for (Element lift : browser.page().select("form.lift")) {
            send(lift.attr("action"), Map.of("name", "Nøgler"));
        }
        for (String page : List.of("/digest", "/themes", "/questions", "/tags")) {
            assertThat(browser.open(page).status()).isEqualTo(200);
        }
        as(WHO);
        assertThat(browser.open("/mydata").page().text()).contains(WORD + "a", WORD + "b", WORD + "c", WORD + "d");
    }

    private void makeMistakes() throws Exception {
        send("/messages", Map.of("text", WORD.repeat(300)));
        assertThat(browser.status()).isEqualTo(400);
        send("/mydata/takeback", Map.of("conversation", WORD, "message", WORD.repeat(30)));
        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.post("/mydata/erase", Map.of("csrf", WORD)).status()).isEqualTo(403);
        Kept.meddle(Kept.database(data), "alter table quote rename to gone");
        assertThat(browser.open("/mydata").status()).isEqualTo(500);
        Kept.meddle(Kept.database(data), "alter table gone rename to quote");
    }

    private static String hash(Path data, String id) throws IOException {
        return new Pseudonyms(Files.readAllBytes(data.resolve("pseudonyms.key"))).of(new PersonId(id));
    }

    @Test
    void whoever_did_everything_there_is_leaves_nothing_behind() throws Exception {
        data = folder.resolve("data");
        Path printed = folder.resolve("printed");
        try (Program program = Program.start(printed, Main.class, "demo", "--port", 0, "--data", data)) {
            browser = new PlainBrowser(URI.create(program.awaitPrinted(Pattern.compile("http://127\\S+"))));
            everythingThereIs();
            makeMistakes();
            assertThat(Kept.jobs(data)).isNotEmpty().noneMatch(job -> job.contains(WORD));
            program.stop();
        }
        assertThat(Files.readAllLines(printed))
                .isNotEmpty()
                .filteredOn(line -> line.contains(WORD) || line.contains(WHO))
                .isEmpty();
        assertThat(Kept.filesWith(hash(data, ID), data)).isNotEmpty();
        assertThat(erfara("person", "export", ID, "--data", data).out())
                .contains(WORD + "a", WORD + "b", WORD + "c", WORD + "d", "Mikkel Ravnsbjerg");

        Shell erased = erfara("person", "erase", ID, "--data", data, "--yes");

        assertThat(erased.code()).as(erased.err()).isZero();
        for (String trace : List.of(WORD, ID, "Mikkel Ravnsbjerg", hash(data, ID))) {
            assertThat(Kept.filesWith(trace, data)).as(trace).isEmpty();
        }
        assertThat(erased.out()).contains("questions: 1").doesNotContain(WORD, WHO);
        Path receipt = Files.writeString(folder.resolve("receipt.txt"), erased.out());
        assertThat(erfara("person", "receipt", receipt, "--of", ID, "--data", data)
                        .out())
                .startsWith("Genuine");
    }

    @Test
    void nothing_is_left_in_postgresql_either() throws Exception {
        data = folder.resolve("data");
        Path export = ExportFile.zip()
                .users(person("U7531ZEBRA"), person("U2"))
                .channel("teknologi")
                .day(
                        "teknologi",
                        "2026-02-02",
                        message("U7531ZEBRA", "1770019300.000100", "Hvordan fodrer man en " + WORD + " i klassen?"),
                        message("U2", "1770019300.000200", "Hvordan fodrer man en kanin i klassen?"),
                        message("U7531ZEBRA", "1770019300.000300", "Giv den solsikkefrø og en skål vand hver dag"))
                .write(folder);
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            String database = server.getJdbcUrl("postgres", "postgres");
            assertThat(erfara("import", "slack-export", export, "--data", data, "--database", database)
                            .code())
                    .isZero();
            assertThat(Kept.postgresqlFilesWith(WORD, database)).isNotEmpty();
            String id = "slack:T1:U7531ZEBRA";

            Shell erased = erfara("person", "erase", id, "--data", data, "--database", database, "--yes");

            assertThat(erased.out()).as(erased.err()).contains("questions: 1");
            assertThat(Kept.postgresqlFilesWith(WORD, database)).isEmpty();
            assertThat(Kept.postgresqlFilesWith(hash(data, id), database)).isEmpty();
        }
    }
}
