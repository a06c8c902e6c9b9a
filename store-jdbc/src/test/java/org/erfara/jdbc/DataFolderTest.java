package org.erfara.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.erfara.chat.ConversationId;
import org.erfara.listen.Channel;
import org.erfara.listen.ChannelTx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    private static final Channel STAFF_ROOM = new Channel(new ConversationId("slack:T1:C1"), "staff", "Åskolen", true);

    @TempDir
    private Path home;

    private final RandomGenerator chance = new Random(7);

    @Test
    void a_new_folder_is_created_for_its_owner_only() throws IOException {
        Path folder = home.resolve("a/b");
        try (DataFolder opened = DataFolder.open(folder, chance)) {
            assertThat(permissions(folder)).isEqualTo("rwx------");
            assertThat(permissions(folder.resolve("pseudonyms.key"))).isEqualTo("rw-------");
            assertThat(opened.pseudonymKey()).hasSize(32);
        }
    }

    @Test
    void the_key_is_made_once() {
        byte[] first = keyOf(home);
        assertThat(keyOf(home)).isEqualTo(first);
        assertThat(keyOf(home.resolve("other"))).isNotEqualTo(first);
    }

    @Test
    void what_is_kept_is_there_when_the_folder_is_opened_again() {
        for (String name : List.of("plain", "blank and ? and % and #", "ærøskøbing 📚")) {
            Path folder = home.resolve(name);
            keepStaffRoom(folder);
            assertThat(channels(folder)).containsExactly(STAFF_ROOM);
            assertThat(folder.resolve("erfara.db")).isRegularFile();
        }
    }

    @Test
    void a_folder_in_use_is_refused_until_it_is_closed() {
        try (DataFolder first = DataFolder.open(home, chance)) {
            assertThat(first.pseudonymKey()).isNotEmpty();
            assertThatThrownBy(() -> DataFolder.open(home, chance))
                    .isInstanceOf(StoreProblem.class)
                    .hasMessage(home + " is in use by another Erfara: stop that one or choose another folder.");
        }
        assertThat(keyOf(home)).hasSize(32);
    }

    @Test
    void a_folder_in_use_by_another_process_is_refused() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldsDataFolder.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(other.getInputStream().read()).isEqualTo('!');
        assertThatThrownBy(() -> DataFolder.open(home, chance)).hasMessageContaining("in use by another Erfara");
        other.destroyForcibly().waitFor();
        assertThat(keyOf(home)).hasSize(32);
    }

    @Test
    void a_file_in_the_folders_place_is_refused() throws IOException {
        Path file = Files.createFile(home.resolve("export.zip"));
        assertThatThrownBy(() -> DataFolder.open(file, chance))
                .isInstanceOf(StoreProblem.class)
                .hasMessage(file + " is a file, and a data folder is asked for: choose another name.");
    }

    @Test
    void a_place_where_nothing_can_be_created_is_refused() throws IOException {
        Path below = Files.createFile(home.resolve("file")).resolve("data");
        assertThatThrownBy(() -> DataFolder.open(below, chance))
                .isInstanceOf(StoreProblem.class)
                .hasMessageStartingWith(below + " cannot be used as a data folder: ");
    }

    @Test
    void a_damaged_key_is_refused() throws IOException {
        keyOf(home);
        Files.write(home.resolve("pseudonyms.key"), new byte[31]);
        assertThatThrownBy(() -> keyOf(home))
                .isInstanceOf(StoreProblem.class)
                .hasMessageStartingWith(home.resolve("pseudonyms.key") + " is missing or damaged: restore it");
    }

    @Test
    void a_key_that_is_gone_is_not_made_anew_for_data_that_need_it() throws IOException {
        keepStaffRoom(home);
        Files.delete(home.resolve("pseudonyms.key"));
        assertThatThrownBy(() -> keyOf(home)).hasMessageContaining("is missing or damaged");
        assertThat(home.resolve("pseudonyms.key")).doesNotExist();
    }

    @Test
    void half_a_key_left_by_a_crash_does_no_harm() throws IOException {
        Files.write(home.resolve("pseudonyms.key.new"), new byte[3]);
        assertThat(keyOf(home)).hasSize(32);
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("erfara.lock", "pseudonyms.key");
        }
    }

    @Test
    void a_database_that_is_none_is_refused_and_left_as_it_is() throws IOException {
        keyOf(home);
        Path database = Files.writeString(home.resolve("erfara.db"), "Kære alle, husk personalemøde. ".repeat(500));
        assertThatThrownBy(() -> channels(home))
                .isInstanceOf(StoreProblem.class)
                .hasMessage(database + " is not a database: move it away or choose another data folder.");
        assertThat(database).content().startsWith("Kære alle");
    }

    @Test
    void a_damaged_database_is_refused() throws IOException {
        keepStaffRoom(home);
        Path database = home.resolve("erfara.db");
        byte[] bytes = Files.readAllBytes(database);
        for (int i = 4096; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        Files.write(database, bytes);
        assertThatThrownBy(() -> channels(home))
                .isInstanceOf(StoreProblem.class)
                .hasMessage("The database " + database + " is damaged: restore it from a backup.");
    }

    private byte[] keyOf(Path folder) {
        try (DataFolder opened = DataFolder.open(folder, chance)) {
            return opened.pseudonymKey();
        }
    }

    private void keepStaffRoom(Path folder) {
        try (DataFolder opened = DataFolder.open(folder, chance);
                JdbcStore store = JdbcStore.open(opened.jdbcUrl())) {
            store.write(tx -> {
                tx.putChannel(STAFF_ROOM);
                return true;
            });
        }
    }

    private List<Channel> channels(Path folder) {
        try (DataFolder opened = DataFolder.open(folder, chance);
                JdbcStore store = JdbcStore.open(opened.jdbcUrl())) {
            return store.read(ChannelTx::channels);
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
