package org.erfara.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.erfara.deploy.Program.PATIENCE;
import static org.erfara.deploy.Shell.erfara;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was kept survives that the machine stops at any moment, and what was cut off is made up for. */
class DurabilityTest {
    @TempDir
    private Path folder;

    private Path killed;
    private Path whole;
    private Path printed;

    @BeforeEach
    void chooseFolders() {
        killed = folder.resolve("killed");
        whole = folder.resolve("whole");
        printed = folder.resolve("printed");
    }

    private static JsonNode imported(Path export, Path data) throws IOException {
        return erfara("import", "slack-export", export, "--data", data, "--json")
                .json();
    }

    private static JsonNode questions(Path data) throws IOException {
        return erfara("questions", "--data", data, "--min-askers", 2, "--json").json();
    }

    private void awaitMoreQuestionsThan(long number) {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> Kept.questions(killed) > number);
    }

    /** An import needs no channel to be listened to. */
    private static Map<String, Long> heard(Path data) throws SQLException {
        Map<String, Long> rows = Kept.rows(data);
        rows.remove("listening");
        return rows;
    }

    private void assertSameAsWhole() throws Exception {
        assertThat(heard(killed)).isEqualTo(heard(whole)).containsEntry("waiting", 0L);
        assertThat(questions(killed)).isNotEmpty().isEqualTo(questions(whole));
    }

    @Test
    void an_import_that_is_killed_twice_ends_as_if_nothing_had_happened() throws Exception {
        Path export = Exports.ofSize(4_000, folder);
        JsonNode uninterrupted = imported(export, whole);
        for (int i = 0; i < 2; i++) {
            long before = Kept.questions(killed);
            try (Program program =
                    Program.start(printed, Main.class, "import", "slack-export", export, "--data", killed)) {
                awaitMoreQuestionsThan(before);
                assertThat(program.runs()).isTrue();
                program.kill();
            }
        }

        JsonNode finished = imported(export, killed);

        assertThat(finished.get("dropped").get("alreadySeen").asInt()).isBetween(1_500, 3_900);
        assertThat(finished.get("kept").asInt()).isPositive();
        assertSameAsWhole();
        for (String total : new String[] {"messages", "questions", "exchanges", "recurringQuestions"}) {
            assertThat(finished.get(total)).as(total).isEqualTo(uninterrupted.get(total));
        }
    }

    @Test
    void live_talk_that_was_acknowledged_is_heard_once_although_the_worker_was_killed() throws Exception {
        Path export = Exports.ofSize(400, folder);
        imported(export, whole);
        try (Program program = Program.start(printed, LiveTalk.class, killed, export)) {
            program.awaitPrinted(LiveTalk.ACCEPTED);
            awaitMoreQuestionsThan(0);
            program.kill();
        }
        assertThat(Kept.rows(killed).get("waiting")).isPositive();

        Settings settings = SettingsFile.defaults().in(killed).listening("School");
        try (Installation installation = Installation.open(settings, InstantSource.system());
                Worker worker = new Worker(installation.core().intake())) {
            worker.wake();
            await().atMost(PATIENCE).until(() -> Kept.rows(killed).get("waiting") == 0);
        }

        assertSameAsWhole();
    }

    @Test
    void a_data_folder_in_use_by_another_process_is_refused_until_that_one_ends() throws Exception {
        Path export = Exports.ofSize(20, folder);
        try (Program program = Program.start(printed, LiveTalk.class, killed, export)) {
            program.awaitPrinted(LiveTalk.ACCEPTED);

            Shell refused = erfara("import", "slack-export", export, "--data", killed);

            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.problems())
                    .containsExactly("erfara: " + killed
                            + " is in use by another Erfara: stop that one or choose another folder.");
            program.kill();
        }
        assertThat(imported(export, killed).get("messages").asInt()).isEqualTo(20);
    }
}
