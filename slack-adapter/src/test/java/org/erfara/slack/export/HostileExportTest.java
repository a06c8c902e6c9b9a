package org.erfara.slack.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.erfara.slack.export.ExportFile.message;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, or made to break. Each is refused as a whole, in one sentence that helps. */
class HostileExportTest {
    private static final String TS = "1767600000.000100";

    @TempDir
    private Path folder;

    private static String problem(Path file, String... channels) {
        ExportProblem[] caught = new ExportProblem[1];
        assertThatExceptionOfType(ExportProblem.class)
                .isThrownBy(() -> ExportReading.of(file, channels))
                .satisfies(problem -> caught[0] = problem);
        return caught[0].getMessage();
    }

    private String problem(ExportFile export, String... channels) throws IOException {
        return problem(export.write(folder), channels);
    }

    private static ExportFile school() {
        return ExportFile.zip().channel("general").day("general", "2026-01-05", message("U1", TS, "hello there"));
    }

    @Test
    void a_file_that_is_not_there() {
        assertThat(problem(folder.resolve("nowhere.zip")))
                .startsWith("There is no file ")
                .endsWith("nowhere.zip. Give the path of the ZIP file you got from Slack.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "this is a letter", "%PDF-1.7"})
    void a_file_that_is_no_zip(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("letter.zip"), content);

        assertThat(problem(file))
                .isEqualTo("letter.zip is not a ZIP file. Give the ZIP file you got from Slack, not unpacked.");
    }

    @Test
    void a_zip_that_is_cut_off() throws IOException {
        Path file = school().write(folder);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 40));

        assertThat(problem(file))
                .isEqualTo("export.zip is cut off or damaged: its list of contents cannot be read."
                        + " Download it from Slack again.");
    }

    @Test
    void a_zip_damaged_in_the_middle_of_a_day() throws IOException {
        Path file = school().write(folder);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] whole = new byte[(int) bytes.length()];
            bytes.readFully(whole);
            int day = new String(whole, StandardCharsets.ISO_8859_1).indexOf("general/2026-01-05.json");
            bytes.seek(day + "general/2026-01-05.json".length() + 8L);
            bytes.write(new byte[] {0, 0, 0, 0});
        }

        assertThat(problem(file))
                .isEqualTo("export.zip is damaged at general/2026-01-05.json. Download it from Slack again.");
    }

    @Test
    void a_zip_of_something_else() throws IOException {
        assertThat(problem(ExportFile.withoutLists().entry("holiday.jpg", "...")))
                .isEqualTo("export.zip is not a Slack export: it has neither channels nor a list of channels.");
    }

    @Test
    void a_day_that_unpacks_to_far_more_than_talk_ever_does() throws IOException {
        byte[] bomb = new byte[60 << 20];
        Arrays.fill(bomb, (byte) ' ');
        bomb[0] = '[';
        bomb[bomb.length - 1] = ']';

        assertThat(problem(school().entry("general/2026-01-06.json", bomb)))
                .isEqualTo("export.zip holds general/2026-01-06.json, which unpacks to more than 200 times its size."
                        + " No talk packs that well: this is not as Slack made it.");
    }

    @Test
    void a_day_larger_than_any_day() throws IOException {
        Path file = school().write(folder);
        claimSize(file, (1 << 30) + 1);

        assertThat(problem(file))
                .isEqualTo("export.zip holds general/2026-01-05.json, which unpacks to more than 1 GB.");
    }

    @Test
    void an_export_larger_than_any_export() throws IOException {
        ExportFile export = school();
        for (int day = 10; day < 31; day++) {
            export.day("general", "2026-01-" + day, message("U1", TS, "hello"));
        }
        Path file = export.write(folder);
        claimSize(file, 1 << 30);

        assertThat(problem(file))
                .isEqualTo("export.zip unpacks to more than 20 GB. Import its channels one by one with --channel.");
    }

    @Test
    void a_day_that_unpacks_to_more_than_it_claims() throws IOException {
        Path file = school().write(folder);
        claimSize(file, 10);

        assertThat(problem(file))
                .isEqualTo("export.zip is damaged at general/2026-01-05.json. Download it from Slack again.");
    }

    /** Writes another unpacked size into the list of contents, for every day file (APPNOTE.TXT 4.3.12). */
    private static void claimSize(Path file, int size) throws IOException {
        ByteBuffer zip = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < zip.capacity() - 46; at++) {
            if (zip.getInt(at) == 0x02014b50 && zip.get(at + 46) == 'g') {
                zip.putInt(at + 24, size);
            }
        }
        Files.write(file, zip.array());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../etc/cron.d/2026-01-05.json", "/etc/passwd", "general/../../x.json", "C:/x", "a\\..\\b"})
    void a_zip_whose_files_point_out_of_it(String name) throws IOException {
        assertThat(problem(school().entry(name, "[]")))
                .isEqualTo("export.zip holds a file that points out of its folder, " + name
                        + ", which Slack never writes. Use the file as Slack made it, or pack it again.");
    }

    @Test
    void a_name_that_would_write_on_the_terminal_is_shown_harmless() throws IOException {
        assertThat(problem(school().entry("../\u001B[31mred\u202E", "[]"))).contains("../?[31mred?,");
    }

    @Test
    void a_day_of_broken_json_is_named_with_the_place_and_without_its_text() throws IOException {
        assertThat(problem(school().entry("general/2026-01-06.json", "[\n  {\"text\": our secret}\n]")))
                .isEqualTo(
                        "export.zip has a file, general/2026-01-06.json, that is not valid JSON at line 2, column 12."
                                + " Mend that file or download the export again.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "[{}", "{\"messages\":[]}", "hello", "[] []", "[{}],", "\u0000"})
    void a_day_that_is_no_list(String content) throws IOException {
        assertThat(problem(school().entry("general/2026-01-06.json", content)))
                .startsWith("export.zip has a file, general/2026-01-06.json, that ")
                .contains(" at line 1, column ")
                .endsWith(" Mend that file or download the export again.");
    }

    @Test
    void a_day_nested_too_deeply() throws IOException {
        assertThat(problem(school().entry("general/2026-01-06.json", "[{\"a\":" + "[".repeat(100_000))))
                .contains(
                        "general/2026-01-06.json, that is nested too deeply or has a value too long to be Slack's at");
    }

    @Test
    void a_day_that_is_not_text() throws IOException {
        assertThat(problem(school().entry("general/2026-01-06.json", new byte[] {'[', '"', (byte) 0xC3, '"', ']'})))
                .contains("that is not valid JSON at line 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"channels.json", "users.json", "groups.json"})
    void a_broken_list(String list) throws IOException {
        ExportFile export = ExportFile.withoutLists().day("general", "2026-01-05", message("U1", TS, "hello"));

        assertThat(problem(export.entry(list, "[{\"id\":]")))
                .isEqualTo("export.zip has a file, " + list
                        + ", that is not valid JSON at line 1, column 8. Mend that file or download the export again.");
    }

    @Test
    void nothing_of_a_broken_export_is_handed_on() throws IOException {
        Path file = school().entry("general/2026-01-06.json", "[").write(folder);

        assertThatExceptionOfType(ExportProblem.class)
                .as("refused when opened, before any message can be asked for")
                .isThrownBy(() -> SlackExport.open(
                        file, ExportScope.everything(() -> ExportReading.NOW), (bytes, ofBytes) -> {}));
    }

    @Test
    void a_broken_day_of_a_channel_nobody_asked_for_does_no_harm() throws IOException {
        Path file =
                school().channel("other").entry("other/2026-01-06.json", "[").write(folder);

        assertThat(ExportReading.of(file, "general").talk()).containsExactly("C-general U1: hello there");
    }

    @Test
    void a_channel_that_is_not_there() throws IOException {
        assertThat(problem(school(), "genral"))
                .isEqualTo("export.zip has no public channel called genral (private ones are never read)."
                        + " It has: general.");
    }

    @Test
    void lists_with_odd_items_are_read_for_what_they_say() throws IOException {
        ExportFile export = ExportFile.withoutLists()
                .entry("users.json", "[null, 7, {}, {\"id\":7,\"team_id\":null}, {\"id\":\"U1\",\"team_id\":\"T1\"}]")
                .entry("channels.json", "[null, [], {\"name\":null}, {\"id\":{},\"name\":\"general\"}]")
                .day("general", "2026-01-05", message("U1", TS, "hello"));

        assertThat(ExportReading.of(export.write(folder)).talk()).containsExactly("general U1: hello");
    }
}
