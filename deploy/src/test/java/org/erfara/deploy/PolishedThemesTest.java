package org.erfara.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.erfara.deploy.Shell.erfara;
import static org.erfara.slack.export.ExportFile.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.erfara.slack.export.ExportFile;
import org.erfara.text.FakeModelServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Themes worded by a language model on a server of the operator's, from the settings file to what people read. */
class PolishedThemesTest {
    @TempDir
    private Path folder;

    private final FakeModelServer server = FakeModelServer.start();

    @BeforeEach
    void a_school_asks() throws IOException {
        ExportFile export = ExportFile.zip().channel("personale").day("personale", "2026-02-02", talk());
        Shell imported = erfara("import", "slack-export", export.write(folder), "--data", data());
        assertThat(imported.code()).as(imported.err()).isZero();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Path data() {
        return folder.resolve("data");
    }

    private static String[] talk() {
        List<String> texts = List.of(
                "Ved nogen hvordan vi oplader alle vores iPads på én gang?",
                "Er der nogen der ved hvordan vi oplader alle vores iPads?",
                "Spørg Signe: ved nogen hvordan vi oplader alle vores iPads på én gang i lokale 214?",
                "Kanariefuglen siger 22 33 44 55. Ved nogen hvordan vi oplader alle vores iPads samtidig?",
                "Ved kanariefuglen hvordan vi oplader alle vores iPads på én gang, eller ved Signe hvordan?");
        String[] messages = new String[texts.size()];
        for (int i = 0; i < messages.length; i++) {
            messages[i] = message("U" + i, "1770019200.00010" + i, texts.get(i));
        }
        return messages;
    }

    private Path settings(String url, String host) throws IOException {
        return Files.writeString(
                folder.resolve("erfara.conf"),
                "erfara.words { url = \"%s\", name = small, key = open-sesame, hosts = [\"%s\"] }"
                        .formatted(url, host));
    }

    private Shell digest(String language, Object... more) {
        Object[] command = {"digest", "--data", data(), "--week", "2026-W06", "--lang", language};
        Object[] whole = Arrays.copyOf(command, command.length + more.length);
        System.arraycopy(more, 0, whole, command.length, more.length);
        Shell shell = erfara(whole);
        assertThat(shell.code()).as(shell.err()).isZero();
        return shell;
    }

    private String polishedDigest(String language) throws IOException {
        return digest(language, "--config", settings(server.url().toString(), "127.0.0.1"))
                .out();
    }

    private void says(String name, String summary) {
        server.says("{\"name\": \"%s\", \"summary\": \"%s\"}".formatted(name, summary));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da | Strøm til tavler | Kollegerne spørger, hvordan man lader dem alle op på én gang. | Navn og resumé er formuleret af en sprogmodel.",
                "nb | Strøm til nettbrett | Kollegene spør hvordan man lader dem alle på én gang. | Navn og sammendrag er formulert av en språkmodell.",
                "nn | Straum til nettbrett | Kollegaene spør korleis ein ladar dei alle på éin gong. | Namn og samandrag er formulerte av ein språkmodell.",
                "en | Power for tablets | The staff ask how to charge all of them at the same time. | Name and summary are worded by a language model."
            })
    void are_read_in_every_language_with_a_mark(String language, String name, String summary, String mark)
            throws IOException {
        says(name, summary);

        assertThat(polishedDigest(language)).contains(name + "\n" + "-".repeat(name.length()) + "\n" + summary, mark);
        assertThat(digest(language).out()).as("kept, without asking again").contains(name, summary, mark);
        assertThat(server.asked()).hasSize(1);
        JsonNode theme = digest(language, "--json").json().at("/themes/0");
        assertThat(theme.path("summary").asText()).isEqualTo(summary);
        assertThat(theme.path("wordedByModel").asBoolean()).isTrue();
    }

    @Test
    void nothing_that_one_or_two_people_said_nor_who_when_or_where_reaches_the_server() throws IOException {
        says("Strøm", "Kollegerne spørger hvordan man lader op.");

        polishedDigest("da");

        assertThat(server.asked())
                .singleElement()
                .asString()
                .contains("hvordan vi oplader alle vores", "Bearer open-sesame")
                .doesNotContainIgnoringCase("signe")
                .doesNotContainIgnoringCase("kanarie")
                .doesNotContain("214", "22 33", "personale", "1770019200", "2026", "U0", "T0");
    }

    @Test
    void the_key_may_come_from_a_variable() throws IOException {
        Path settings = settings(server.url().toString(), "127.0.0.1");
        Files.writeString(settings, Files.readString(settings).replace("open-sesame", "${?PATH}"));
        says("Strøm", "Kollegerne spørger hvordan man lader op.");

        digest("da", "--config", settings);

        assertThat(server.asked()).singleElement().asString().contains("[Bearer " + System.getenv("PATH") + "]");
    }

    @Test
    void without_the_setting_nobody_is_asked() throws IOException {
        assertThat(digest("da").out()).doesNotContain("sprogmodel");
        JsonNode theme = digest("da", "--json").json().at("/themes/0");
        assertThat(theme.path("summary").isNull()).isTrue();
        assertThat(theme.path("wordedByModel").asBoolean(true)).isFalse();
        assertThat(server.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<!channel>",
                "@alle se her",
                "Se https://ondt.example nu",
                "Se www.ondt.example",
                "[her](ondt)",
                "Spørg Kanariefuglen Lone"
            })
    void hostile_words_are_not_shown(String hostile) throws IOException {
        String plain = digest("da").out();
        says(hostile, "Kollegerne spørger hvordan man lader op.");
        assertThat(polishedDigest("da")).isEqualTo(plain);

        says("Strøm", "Kollegerne spørger " + hostile);
        assertThat(polishedDigest("da")).isEqualTo(plain);
    }

    @Test
    void when_the_server_fails_the_plain_name_stays() throws IOException {
        String plain = digest("da").out();

        server.says("Å".repeat(10_000));
        assertThat(polishedDigest("da")).isEqualTo(plain);
        server.says("{\"name\": ");
        assertThat(polishedDigest("da")).isEqualTo(plain);
        server.answers(200, "<html>");
        assertThat(polishedDigest("da")).isEqualTo(plain);
        server.answers(302, "");
        assertThat(polishedDigest("da")).isEqualTo(plain);
        assertThat(server.asked()).as("nobody went where it sent us").hasSize(4);
        server.close();
        assertThat(polishedDigest("da")).isEqualTo(plain);
    }

    @Test
    void a_host_that_is_not_allowed_stops_the_program_before_it_begins() throws IOException {
        Shell shell = erfara(
                "digest",
                "--data",
                data(),
                "--week",
                "2026-W06",
                "--config",
                settings("http://kim:pw@127.0.0.1/v1", "localhost"));

        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("erfara.words: url holds neither").doesNotContain("pw", "open-sesame");
        assertThat(erfara("serve", "--config", settings("https://models.example/v1", "localhost"))
                        .err())
                .contains("erfara.words: hosts does not name models.example");
    }
}
