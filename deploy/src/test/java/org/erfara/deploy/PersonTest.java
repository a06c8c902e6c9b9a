package org.erfara.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.erfara.deploy.Shell.erfara;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator does when somebody asks for what is kept of them, and when time has passed. */
class PersonTest {
    private static final String ID = "slack:T1:U1";

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void a_school_that_was_imported() throws IOException {
        data = folder.resolve("data");
        assertThat(erfara("import", "slack-export", Exports.bothWeeks().write(folder), "--data", data)
                        .code())
                .isZero();
    }

    private JsonNode questions() throws IOException {
        return erfara("questions", "--data", data, "--min-askers", 2, "--json").json();
    }

    @Test
    void somebodys_data_is_handed_out_on_the_terminal_or_as_a_new_file() throws IOException {
        JsonNode printed = erfara("person", "export", ID, "--data", data).json();
        assertThat(printed.get("questions").get(0).get("words").asText())
                .isEqualTo("Hvordan oplader vi alle iPads på én gang?");
        assertThat(erfara("person", "export", "slack:T1:U2", "--data", data)
                        .json()
                        .get("answers"))
                .hasSize(1);

        Path file = folder.resolve("mine.json");
        Shell written = erfara("person", "export", ID, "--data", data, "--out", file);
        assertThat(written.out()).isEmpty();
        assertThat(Files.readString(file)).contains("iPads");
        assertThat(erfara("person", "export", ID, "--data", data, "--out", file).err())
                .contains("is there already");
    }

    @Test
    void nothing_to_hand_out_is_said() throws IOException {
        Shell shell = erfara("person", "export", "slack:T1:U9", "--data", data);

        assertThat(shell.problems()).containsExactly("erfara: Nothing is kept of this person; check the ID.");
        assertThat(shell.json()).isEmpty();
    }

    @Test
    void an_erasure_follows_into_what_is_asked_again_and_again() throws IOException {
        assertThat(questions().get(0).get("askers").asInt()).isEqualTo(3);

        Shell erased = erfara("person", "erase", ID, "--data", data, "--yes");

        assertThat(erased.code()).isZero();
        assertThat(questions().get(0).get("askers").asInt()).isEqualTo(2);
        assertThat(erfara("person", "export", ID, "--data", data).json().fieldNames())
                .toIterable()
                .containsExactly("erasures");
    }

    @Test
    void importing_the_same_export_again_does_not_bring_somebody_back() throws IOException {
        erfara("person", "erase", ID, "--data", data, "--yes");

        erfara("import", "slack-export", Exports.bothWeeks().write(folder), "--data", data);

        assertThat(questions().get(0).get("askers").asInt()).isEqualTo(2);
    }

    @Test
    void a_receipt_is_known_again_and_one_that_was_changed_is_not() throws IOException {
        String receipt = erfara("person", "erase", ID, "--data", data, "--yes").out();
        Path file = Files.writeString(folder.resolve("receipt.txt"), receipt);

        assertThat(erfara("person", "receipt", file, "--of", ID, "--data", data).out())
                .startsWith("Genuine");
        assertThat(erfara("person", "receipt", file, "--of", "slack:T1:U2", "--data", data)
                        .err())
                .contains("somebody else’s");
        Files.writeString(file, receipt.replace("questions: 1", "questions: 0"));
        assertThat(erfara("person", "receipt", file, "--data", data).err()).contains("Not genuine");
    }

    @Test
    void what_is_too_old_goes_when_one_says_so() throws IOException {
        JsonNode gone = erfara("retention", "run", "--data", data, "--json").json();

        assertThat(gone.get("questions").asInt()).isEqualTo(3);
        assertThat(gone.fieldNames()).toIterable().contains("messages", "answers", "tags-not-lifted", "seen");
        assertThat(questions()).isEmpty();
        assertThat(erfara("retention", "run", "--data", data).out()).contains("questions 0");
    }
}
