package org.erfara.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.erfara.slack.export.ExportFile.message;
import static org.erfara.slack.export.ExportFile.person;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.erfara.slack.export.ExportFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However an import goes, and however much is logged, nobody's words and nobody's id are printed. */
class ImportPrivacyTest {
    private static final String WORD = "zebrafinke7531";
    private static final String PERSON = "U7531ZEBRA";
    private static final String TS = "1770019300.000";

    @TempDir
    private Path folder;

    private Path data;
    private Path printed;

    @BeforeEach
    void chooseFolders() {
        data = folder.resolve("data");
        printed = folder.resolve("printed");
    }

    /** A question, an answer, thanks and a reaction, and a message whose time is nonsense. */
    private ExportFile export() {
        String thread = "\"thread_ts\":\"" + TS + "100\"";
        return ExportFile.zip()
                .users(person(PERSON), person("U2"))
                .channel("teknologi")
                .day(
                        "teknologi",
                        "2026-02-02",
                        message(PERSON, TS + "100", "Hvordan fodrer man en " + WORD + " i klassen?"),
                        message(
                                "U2",
                                TS + "200",
                                "<@" + PERSON + "> giv din " + WORD + " solsikkefrø",
                                thread,
                                "\"reactions\":[{\"name\":\"+1\",\"users\":[\"" + PERSON + "\"],\"count\":1}]"),
                        message(PERSON, TS + "300", "Tak, det virkede, min " + WORD + " er glad!", thread),
                        message(PERSON, "never", WORD));
    }

    private int importing(Path export, Object... more) throws Exception {
        Object[] arguments = {"import", "slack-export", export, "--data", data};
        Object[] all = new Object[arguments.length + more.length];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        try (Program program = Program.start(printed, Main.class, all)) {
            return program.awaitEnd();
        }
    }

    private void assertNothingPrivateIsPrinted() throws IOException {
        assertThat(Files.readAllLines(printed))
                .isNotEmpty()
                .filteredOn(line -> line.contains(WORD) || line.contains(PERSON))
                .isEmpty();
    }

    @Test
    void what_is_kept_is_the_words_and_never_the_person() throws Exception {
        assertThat(importing(export().write(folder))).isZero();

        assertNothingPrivateIsPrinted();
        assertThat(Kept.filesWith(WORD, data)).containsExactly(Path.of("erfara.db"));
        assertThat(Kept.filesWith(PERSON, data)).isEmpty();
    }

    @Test
    void a_broken_export_is_not_quoted() throws Exception {
        Path broken = export().entry(
                        "teknologi/2026-02-03.json",
                        "[" + message(PERSON, TS + "400", WORD).replace(":\"message\"", WORD))
                .write(folder);

        assertThat(importing(broken)).isEqualTo(2);

        assertNothingPrivateIsPrinted();
        assertThat(Files.readString(printed)).contains("teknologi/2026-02-03.json");
    }

    @Test
    void a_store_that_fails_is_reported_without_what_it_was_to_keep() throws Exception {
        importing(Exports.firstWeek().write(folder));
        for (String table : List.of("answer", "question", "seen")) {
            Kept.meddle(Kept.database(data), "alter table " + table + " rename to gone_" + table);

            assertThat(importing(export().write(folder))).isEqualTo(1);

            assertThat(Files.readString(printed)).contains("no such table", "Something went wrong");
            assertNothingPrivateIsPrinted();
        }
    }

    @Test
    void postgresql_which_likes_to_quote_the_row_it_refuses_does_not() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            String database = server.getJdbcUrl("postgres", "postgres");
            importing(Exports.firstWeek().write(folder), "--database", database);
            Kept.meddle(database, "alter table question add check (text not like '%" + WORD + "%')");

            assertThat(importing(export().write(folder), "--database", database))
                    .isEqualTo(1);

            assertThat(Files.readString(printed)).contains("violates check constraint");
            assertNothingPrivateIsPrinted();
        }
    }
}
