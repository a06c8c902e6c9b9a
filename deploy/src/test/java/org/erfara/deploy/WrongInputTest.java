package org.erfara.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.erfara.deploy.Shell.erfara;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the user got wrong is said in one sentence on stderr, and the exit code is 2. */
class WrongInputTest {
    @TempDir
    private Path folder;

    private static void assertRefused(Shell shell, String sentence) {
        assertThat(shell.err()).startsWith("erfara: ").contains(sentence).endsWith(".\n");
        assertThat(shell.err().strip().lines()).hasSize(1);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nonsense                                        | nonsense
                    import                                          | import --help
                    import slack-export                             | FILE.zip
                    digest --data DATA                              | --week
                    digest --data DATA --week 6                     | write it like 2026-W06
                    digest --data DATA --week 2026-W54              | write it like 2026-W06
                    digest --data DATA --week 2026-W06 --lang de    | da, nb, nn, en
                    digest --data DATA --week 2026-W06 --format pdf | --format
                    questions --data DATA --min-askers 1            | cannot be below 2
                    questions --data DATA --since yesterday         | --since
                    questions --data DATA --since 2026-02-02 --until 2026-01-01 | lies before
                    questions --data DATA --database mysql://db     | jdbc:postgresql:
                    questions --data MISSING                        | There is no data folder
                    serve --config MISSING                          | cannot be read
                    person                                          | person --help
                    person export --data DATA                       | ID
                    person export signe --data DATA                 | slack:T1:U42
                    person export playground:signe --data MISSING   | There is no data folder
                    person export playground:signe --data DATA --out DATA | is there already
                    person erase playground:signe --data DATA       | Nothing was erased
                    person receipt MISSING --data DATA              | cannot be read
                    retention run --data MISSING                    | There is no data folder
                    demo --port ninety                              | --port
                    """)
    void a_slip_of_the_pen(String line, String sentence) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        String typed = line.replace("DATA", data.toString())
                .replace("MISSING", folder.resolve("missing").toString());

        assertRefused(erfara((Object[]) typed.split(" ")), sentence);
    }

    @Test
    void a_file_that_is_no_zip() throws IOException {
        Path file = Files.writeString(folder.resolve("export.zip"), "hello");

        assertRefused(erfara("import", "slack-export", file, "--data", folder.resolve("data")), "export.zip");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void a_day_that_is_broken_is_named_and_nothing_is_kept() throws IOException {
        Path file = Exports.bothWeeks()
                .entry("personale/2026-02-10.json", "[{\"type\":\"message\"")
                .write(folder);

        assertRefused(
                erfara("import", "slack-export", file, "--data", folder.resolve("data")), "personale/2026-02-10.json");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void a_data_folder_that_another_process_uses() {
        Settings settings = SettingsFile.defaults().in(folder.resolve("data"));
        try (Installation busy = Installation.open(settings, InstantSource.system())) {
            assertThat(busy.store()).isNotNull();
            assertRefused(
                    erfara("questions", "--data", settings.data()),
                    settings.data().toString());
        }
    }

    @Test
    void all_that_is_wrong_with_a_settings_file_is_said_at_once() throws IOException {
        Path file = Files.writeString(folder.resolve("erfara.conf"), """
                erfara {
                  web.port = 99999
                  zone = "Mars/Olympus"
                  digest.min-askers = 2
                  colour = "green"
                  model.folder = "nowhere"
                }
                """);

        Shell shell = erfara("serve", "--config", file);

        assertRefused(shell, "erfara.colour is not a setting");
        assertThat(shell.err())
                .contains("99999 is not between 0 and 65535")
                .contains("Mars/Olympus")
                .contains("there is no folder nowhere")
                .contains("from 3");
    }
}
