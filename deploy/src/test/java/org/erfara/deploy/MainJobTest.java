package org.erfara.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.erfara.deploy.Shell.erfara;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a Slack export to recurring questions and a digest, as an operator does it. */
class MainJobTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void chooseData() {
        data = folder.resolve("data");
    }

    private JsonNode imported(Path export) throws IOException {
        Shell shell = erfara("import", "slack-export", export, "--data", data, "--json");
        assertThat(shell.problems()).isEmpty();
        assertThat(shell.code()).isZero();
        return JSON.readTree(shell.out());
    }

    private JsonNode json(Object... arguments) throws IOException {
        Shell shell = erfara(arguments);
        assertThat(shell.code()).as(shell.err()).isZero();
        return JSON.readTree(shell.out());
    }

    @Test
    void an_import_says_what_it_read_and_kept() throws IOException {
        JsonNode report = imported(Exports.bothWeeks().write(folder));

        assertThat(report.get("messages").asInt()).isEqualTo(6);
        assertThat(report.get("questions").asInt()).isEqualTo(3);
        assertThat(report.get("exchanges").asInt()).isEqualTo(1);
        assertThat(report.get("recurringQuestions").asInt()).isEqualTo(1);
        assertThat(report.get("dropped").get("notNeeded").asInt()).isEqualTo(1);
        assertThat(report.get("kept").asInt()).isEqualTo(5);
    }

    @Test
    void importing_the_same_file_again_adds_nothing() throws IOException {
        Path export = Exports.bothWeeks().write(folder);
        imported(export);
        JsonNode questions = json("questions", "--data", data, "--json");

        JsonNode again = imported(export);

        assertThat(again.get("kept").asInt()).isZero();
        assertThat(again.get("dropped").get("alreadySeen").asInt()).isEqualTo(6);
        assertThat(json("questions", "--data", data, "--json")).isEqualTo(questions);
    }

    @Test
    void an_import_that_stopped_half_way_ends_as_if_it_had_not() throws IOException {
        imported(Exports.firstWeek().write(folder));
        imported(Exports.bothWeeks().write(folder));
        JsonNode inTwoGoes = json("questions", "--data", data, "--json");

        data = folder.resolve("in-one-go");
        imported(Exports.bothWeeks().write(folder));

        assertThat(json("questions", "--data", data, "--json")).isEqualTo(inTwoGoes);
    }

    @Test
    void a_recurring_question_says_how_often_when_and_where_but_never_by_whom() throws IOException {
        imported(Exports.bothWeeks().write(folder));

        JsonNode question = json("questions", "--data", data, "--json").get(0);

        assertThat(question.get("askers").asInt()).isEqualTo(3);
        assertThat(question.get("times").asInt()).isEqualTo(3);
        assertThat(question.get("answered").asBoolean()).isTrue();
        assertThat(question.get("weeks").toString()).isEqualTo("{\"2026-W06\":2,\"2026-W07\":1}");
        assertThat(question.get("channels").toString()).isEqualTo("[\"personale\",\"teknologi\"]");
        assertThat(question.get("otherWordings")).hasSize(2);
        assertThat(question.get("links").get(0).asText()).startsWith("https://slack.com/archives/");
        assertThat(question.toString()).doesNotContain("U1").doesNotContain("U3");
    }

    @Test
    void the_digest_says_that_something_worked_but_in_nobodys_words() throws IOException {
        imported(Exports.bothWeeks().write(folder));

        Shell digest = erfara("digest", "--data", data, "--week", "2026-W07", "--lang", "da");

        assertThat(digest.out())
                .startsWith("Temaer i uge 7")
                .contains("Spurgt af 3 personer i 2 enheder over 8 uger, én gang i denne uge.")
                .contains("Hvad skal der til, for at flere")
                .doesNotContain("Brug ladeskabet", "U1");
    }

    @Test
    void a_quiet_week_says_so_in_one_line() throws IOException {
        imported(Exports.bothWeeks().write(folder));

        Shell digest = erfara("digest", "--data", data, "--week", "2026-W20");

        assertThat(digest.out()).contains("A quiet week: nothing was asked by enough people to show.");
    }

    @Test
    void the_digest_comes_as_markdown_html_and_json_too() throws IOException {
        imported(Exports.bothWeeks().write(folder));

        assertThat(erfara("digest", "--data", data, "--week", "2026-W07", "--format", "markdown")
                        .out())
                .startsWith("# Themes of week 7");
        assertThat(erfara("digest", "--data", data, "--week", "2026-W07", "--format", "html")
                        .out())
                .startsWith("<!doctype html>")
                .contains("<svg");
        assertThat(json("digest", "--data", data, "--week", "2026-W07", "--format", "json")
                        .get("themes")
                        .get(0)
                        .get("people")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void only_the_channels_and_days_asked_for_are_heard() throws IOException {
        Path export = Exports.bothWeeks().write(folder);
        JsonNode channel = json("import", "slack-export", export, "--data", data, "--channel", "personale", "--json");
        assertThat(channel.get("messages").asInt()).isEqualTo(2);

        JsonNode later = json(
                "import", "slack-export", export, "--data", folder.resolve("later"), "--since", "2026-02-09", "--json");
        assertThat(later.get("kept").asInt()).isEqualTo(1);
        assertThat(later.get("dropped").get("tooOld").asInt()).isEqualTo(5);
    }
}
