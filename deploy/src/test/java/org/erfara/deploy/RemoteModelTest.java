package org.erfara.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.erfara.deploy.Program.PATIENCE;
import static org.erfara.deploy.Shell.erfara;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.erfara.chat.Delivery;
import org.erfara.intake.Tally;
import org.erfara.slack.export.ExportScope;
import org.erfara.slack.export.SlackExport;
import org.erfara.text.FakeModelServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Meaning comes from a server of the operator's, which may be down. */
class RemoteModelTest {
    private static final String KEY = "open-sesame";

    @TempDir
    private Path folder;

    private final FakeModelServer server = FakeModelServer.start().embeds(256);
    private Path data;
    private Path config;
    private Path export;

    @BeforeEach
    void nameTheServer() throws IOException {
        data = folder.resolve("data");
        export = Exports.bothWeeks().write(folder);
        config = Files.writeString(folder.resolve("erfara.conf"), """
                erfara.web.port = 0
                erfara.data = "%s"
                erfara.listening.profile = listening
                erfara.organisation.name = School
                erfara.model { url = "%s", hosts = ["127.0.0.1"], name = small, dimensions = 256, key = "%s" }
                """.formatted(data, server.url(), KEY));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Shell imports() {
        return erfara("import", "slack-export", export, "--config", config, "--json");
    }

    @Test
    void an_import_puts_questions_together_by_what_the_server_says() throws IOException {
        JsonNode report = imports().json();

        assertThat(report.get("recurringQuestions").asInt()).isEqualTo(1);
        assertThat(server.asked())
                .isNotEmpty()
                .allSatisfy(request -> assertThat(request)
                        .startsWith("POST /v1/embeddings [Bearer " + KEY + "]\n")
                        .doesNotContain("U1", "U2", "ladeskabet"));
    }

    @Test
    void an_import_stops_with_a_clear_word_and_is_finished_by_running_it_again() throws IOException {
        server.answers(401, "");
        Shell stopped = imports();
        assertThat(stopped.problems())
                .containsExactly("erfara: The model small at 127.0.0.1 did not answer: it says 401.");
        assertThat(stopped.code()).isEqualTo(2);

        server.embeds(256);
        JsonNode report = imports().json();

        assertThat(report.get("dropped").has("alreadySeen")).isFalse();
        assertThat(report.get("recurringQuestions").asInt()).isEqualTo(1);
    }

    @Test
    void what_is_said_while_the_server_is_down_waits_and_the_log_says_so_once() throws Exception {
        accept();
        long accepted = Kept.rows(data).get("waiting");
        server.answers(401, "");
        Path printed = folder.resolve("printed");
        try (Program program = Program.start(printed, Main.class, "serve", "--config", config)) {
            program.awaitPrinted(Pattern.compile("hearing failed"));
            await().atMost(PATIENCE).until(() -> server.asked().size() > 1);
            assertThat(Kept.rows(data)).containsEntry("waiting", accepted);

            server.embeds(256);
            await().atMost(PATIENCE).until(() -> Kept.rows(data).get("waiting") == 0);
        }

        assertThat(Kept.questions(data)).isEqualTo(3);
        assertThat(Files.readString(printed))
                .containsOnlyOnce("hearing failed; what waits is kept and tried again:"
                        + " The model small at 127.0.0.1 did not answer: it says 401.")
                .doesNotContain(KEY, "iPads");
        assertThat(server.asked()).hasSizeLessThan(6);
    }

    private void accept() {
        List<Delivery> talk = new ArrayList<>();
        try (Installation installation = Installation.open(SettingsFile.read(config), InstantSource.system());
                SlackExport said =
                        SlackExport.open(export, ExportScope.everything(InstantSource.system()), (read, all) -> {})) {
            installation.switchOn(said.channels());
            LiveTalk.listenEver(installation, said.channels());
            said.deliveries(new Tally(), (read, all) -> {}).forEachRemaining(talk::add);
            talk.forEach(installation.core().intake()::accept);
        }
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void how_well_it_hears_is_measured_with_the_server_too() throws IOException {
        Path texts = Files.writeString(
                folder.resolve("texts.tsv"),
                "cluster\ttext\nkey\tWho has the library key?\nkey\tWho has the key?\ncoffee\tWhich coffee machine broke?\n");

        JsonNode figures = erfara("evaluate", "similar", texts, "--config", config, "--json")
                .json();

        assertThat(figures.get("map").asDouble()).isEqualTo(100);
        assertThat(server.asked()).isNotEmpty();

        server.answers(401, "");
        assertThat(erfara("evaluate", "similar", texts, "--config", config).code())
                .isEqualTo(2);
    }

    @Test
    void a_server_that_is_not_allowed_is_refused_before_anything_is_sent() throws IOException {
        Path wrong =
                Files.writeString(config, Files.readString(config).replace("[\"127.0.0.1\"]", "[\"models.example\"]"));

        Shell refused = erfara("serve", "--config", wrong);

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err())
                .contains("erfara.model: hosts does not name 127.0.0.1, the host of url")
                .doesNotContain(KEY);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void a_folder_and_a_server_at_once_are_refused() throws IOException {
        Files.writeString(config, Files.readString(config) + "erfara.model.folder = \"%s\"\n".formatted(folder));

        assertThat(erfara("serve", "--config", config).err()).contains("either folder or url, not both");
    }

    @Test
    void the_key_is_not_shown_with_the_settings() {
        assertThat(SettingsFile.read(config).toString()
                        + SettingsFile.read(config).remote())
                .doesNotContain(KEY);
    }
}
