package org.erfara.deploy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.erfara.deploy.Shell.erfara;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.erfara.deploy.Exports;
import org.erfara.deploy.Installation;
import org.erfara.deploy.Output;
import org.erfara.deploy.Settings;
import org.erfara.deploy.SettingsFile;
import org.erfara.slack.export.ExportScope;
import org.erfara.slack.export.SlackExport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same talk gives the same questions, however it is cut up and wherever it is kept. */
class SamenessTest {
    private static final InstantSource CLOCK = InstantSource.system();

    @TempDir
    private Path folder;

    private Path export;

    @BeforeEach
    void generate() throws IOException {
        export = Exports.ofSize(700, folder);
    }

    private JsonNode questionsAfterBatchesOf(int size) throws IOException {
        Settings settings = SettingsFile.defaults().in(folder.resolve("batches-of-" + size));
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        try (SlackExport talk = SlackExport.open(export, ExportScope.everything(CLOCK), (read, all) -> {});
                Installation installation = Installation.open(settings, CLOCK)) {
            Progress progress = new Progress(new Output(nowhere, nowhere, false), CLOCK);
            new ExportImport(installation, talk, progress, size).run();
        }
        return erfara("questions", "--data", settings.data(), "--min-askers", 2, "--json")
                .json();
    }

    @Test
    void the_batch_size_changes_nothing() throws IOException {
        JsonNode inOneGo = questionsAfterBatchesOf(1_000);

        assertThat(inOneGo).hasSizeGreaterThan(5);
        assertThat(questionsAfterBatchesOf(1)).isEqualTo(inOneGo);
        assertThat(questionsAfterBatchesOf(7)).isEqualTo(inOneGo);
    }

    private List<JsonNode> readBack(Object... where) throws IOException {
        ObjectNode report =
                (ObjectNode) erfara(line("import slack-export", export, where)).json();
        report.remove(List.of("seconds", "secondsPerTenth"));
        return List.of(
                report,
                erfara(line("questions", "--min-askers=2", where)).json(),
                erfara(line("digest", "--week=2025-W03", where)).json());
    }

    private static Object[] line(String command, Object argument, Object... where) {
        return (command + " " + argument + " --json "
                        + String.join(" ", List.of(where).toArray(String[]::new)))
                .split(" ");
    }

    @Test
    void postgresql_gives_what_sqlite_gives() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            String database = server.getJdbcUrl("postgres", "postgres");

            List<JsonNode> postgresql =
                    readBack("--data", folder.resolve("keys").toString(), "--database", database);

            assertThat(postgresql)
                    .isEqualTo(readBack("--data", folder.resolve("sqlite").toString()));
            assertThat(postgresql.get(1)).isNotEmpty();
            assertThat(postgresql.get(2).get("themes")).isNotEmpty();
        }
    }
}
