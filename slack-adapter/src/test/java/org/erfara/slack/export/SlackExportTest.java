package org.erfara.slack.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.erfara.slack.export.ExportFile.message;
import static org.erfara.slack.export.ExportFile.person;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.erfara.chat.ChatEvent.MessagePosted;
import org.erfara.chat.ConversationId;
import org.erfara.chat.DropReason;
import org.erfara.chat.PersonId;
import org.erfara.listen.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlackExportTest {
    @TempDir
    private Path folder;

    private ExportReading read(ExportFile export, String... channels) throws IOException {
        return ExportReading.of(export.write(folder), channels);
    }

    @Test
    void messages_of_several_channels_are_read_in_the_order_they_were_written() throws IOException {
        ExportReading reading = read(ExportFile.zip()
                .channel("general")
                .channel("math")
                .day("math", "2026-01-06", message("U1", "1767690000.000100", "fifth"))
                .day(
                        "math",
                        "2026-01-05",
                        message("U2", "1767600001.000100", "second"),
                        message("U2", "1767600003.000100", "fourth"))
                .day(
                        "general",
                        "2026-01-05",
                        message("U1", "1767600000.000100", "first"),
                        message("U1", "1767600002.000100", "third")));

        assertThat(reading.talk())
                .containsExactly(
                        "C-general U1: first",
                        "C-math U2: second",
                        "C-general U1: third",
                        "C-math U2: fourth",
                        "C-math U1: fifth");
    }

    @Test
    void a_day_file_out_of_order_is_put_in_order() throws IOException {
        ExportReading reading = read(ExportFile.zip()
                .channel("general")
                .day(
                        "general",
                        "2026-01-05",
                        message("U1", "1767600002.000100", "later"),
                        message("U2", "1767600001.000100", "sooner")));

        assertThat(reading.talk()).containsExactly("C-general U2: sooner", "C-general U1: later");
    }

    @Test
    void a_message_keeps_its_place_its_time_its_thread_and_whom_it_names() throws IOException {
        ExportReading reading = read(ExportFile.zip()
                .channel("general")
                .day(
                        "general",
                        "2026-01-05",
                        message("U1", "1767600000.000100", "<@U2> see this", "\"thread_ts\":\"1767500000.000200\"")));

        MessagePosted posted = (MessagePosted) reading.events().get(0);
        assertThat(posted.ref().conversation()).isEqualTo(new ConversationId("slack:T1:C-general"));
        assertThat(posted.ref().id()).isEqualTo("1767600000.000100");
        assertThat(posted.at()).isEqualTo(Instant.parse("2026-01-05T08:00:00.000100Z"));
        assertThat(posted.author()).isEqualTo(new PersonId("slack:T1:U1"));
        assertThat(posted.mentions()).containsExactly(new PersonId("slack:T1:U2"));
        assertThat(posted.thread().id()).isEqualTo("1767500000.000200");
        assertThat(reading.channels())
                .containsExactly(new Channel(posted.ref().conversation(), "general", "general", true));
    }

    @Test
    void the_first_message_of_a_thread_answers_nothing() throws IOException {
        ExportReading reading = read(ExportFile.zip()
                .channel("general")
                .day(
                        "general",
                        "2026-01-05",
                        message("U1", "1767600000.000100", "How?", "\"thread_ts\":\"1767600000.000100\"")));

        assertThat(((MessagePosted) reading.events().get(0)).thread()).isNull();
    }

    @Test
    void only_the_channels_asked_for_are_read() throws IOException {
        ExportFile export = ExportFile.zip()
                .channel("general")
                .channel("språk")
                .day("general", "2026-01-05", message("U1", "1767600000.000100", "no"))
                .day("spra\u030Ak", "2026-01-05", message("U1", "1767600001.000100", "ja"));

        assertThat(read(export, "#språk").talk()).containsExactly("C-sprk U1: ja");
    }

    @Test
    void what_is_older_than_asked_for_is_counted() throws IOException {
        Path file = ExportFile.zip()
                .channel("general")
                .day(
                        "general",
                        "2026-01-05",
                        message("U1", "1767600000.000100", "old"),
                        message("U1", "1767600001.000100", "new"))
                .write(folder);

        ExportReading reading = ExportReading.of(
                file,
                new ExportScope(Set.of(), Instant.ofEpochSecond(1767600001), InstantSource.fixed(ExportReading.NOW)));

        assertThat(reading.talk()).containsExactly("C-general U1: new");
        assertThat(reading.drops()).containsOnly(Map.entry(DropReason.TOO_OLD, 1));
    }

    @Test
    void private_channels_and_direct_messages_are_never_read() throws IOException {
        ExportReading reading = read(ExportFile.zip()
                .channel("general")
                .entry("groups.json", "[{\"id\":\"G1\",\"name\":\"leaders\"}]")
                .entry("dms.json", "[{\"id\":\"D0000001\",\"members\":[\"U1\",\"U2\"]}]")
                .entry("mpims.json", "[{\"id\":\"G2\",\"name\":\"mpdm-a--b-1\"}]")
                .day("general", "2026-01-05", message("U1", "1767600000.000100", "public"))
                .day("leaders", "2026-01-05", "this is not even opened")
                .day("D0000001", "2026-01-05", "nor this")
                .day("mpdm-a--b-1", "2026-01-05", "nor this")
                .day("forgotten", "2026-01-05", "nor what no list knows"));

        assertThat(reading.talk()).containsExactly("C-general U1: public");
        assertThat(reading.warnings())
                .containsExactly(
                        "Folders of private channels or direct messages, which Erfara never reads: 3.",
                        "These folders are not in channels.json, may be private, and were not read: forgotten.");
    }

    @Test
    void without_lists_the_folders_names_stand_for_the_channels() throws IOException {
        ExportReading reading = read(ExportFile.withoutLists()
                .day("general", "2026-01-05", message("U1", "1767600000.000100", "hello", "\"team\":\"T9\""))
                .day("D012345678", "2026-01-05", "a direct message, not opened"));

        assertThat(reading.events().get(0).ref().conversation()).isEqualTo(new ConversationId("slack:T9:general"));
        assertThat(reading.warnings())
                .containsExactly(
                        "There is no channels.json: the folders' names stand for the channels'.",
                        "Folders of private channels or direct messages, which Erfara never reads: 1.",
                        "There is no users.json: bots are known only where a message says so.");
    }

    @Test
    void without_any_team_there_is_still_an_id() throws IOException {
        ExportReading reading = read(
                ExportFile.withoutLists().day("general", "2026-01-05", message("U1", "1767600000.000100", "hello")));

        assertThat(((MessagePosted) reading.events().get(0)).author()).isEqualTo(new PersonId("slack:T0:U1"));
    }

    @Test
    void enterprise_grid_is_read_workspace_by_workspace_with_one_person_in_all_of_them() throws IOException {
        ExportReading reading = read(ExportFile.withoutLists()
                .entry("org_users.json", "[" + person("U1") + "," + person("U2").replace("T1", "T2") + "]")
                .channel("everyone")
                .day("everyone", "2026-01-05", message("U1", "1767600000.000100", "to all"))
                .in("teams/north/")
                .users(person("U1").replace("T1", "T2"), person("U2").replace("T1", "T2"))
                .channel("general")
                .entry("groups.json", "[{\"id\":\"G1\",\"name\":\"leaders\"}]")
                .day("general", "2026-01-05", message("U1", "1767600001.000100", "to the north"))
                .day("leaders", "2026-01-05", "not opened")
                .in("teams/south/")
                .users(person("U2").replace("T1", "T3"))
                .channel("general")
                .day("general", "2026-01-05", message("U2", "1767600002.000100", "to the south")));

        assertThat(reading.deliveries().stream().map(d -> d.conversation().value()))
                .containsExactly("slack:T2:C-everyone", "slack:T2:C-general", "slack:T3:C-general");
        assertThat(reading.events().stream()
                        .map(event -> ((MessagePosted) event).author().value()))
                .containsExactly("slack:T1:U1", "slack:T1:U1", "slack:T2:U2");
        assertThat(reading.channels()).extracting(Channel::name).containsExactly("everyone", "general", "general");
    }

    @Test
    void an_export_that_was_unpacked_and_packed_again_on_a_mac_is_read() throws IOException {
        ExportReading reading = read(ExportFile.withoutLists()
                .entry("__MACOSX/Our school/general/2026-01-05.json", "not json")
                .in("Our school/")
                .users(person("U1"))
                .channel("general")
                .day("general", "2026-01-05", message("U1", "1767600000.000100", "hello")));

        assertThat(reading.talk()).containsExactly("C-general U1: hello");
        assertThat(reading.warnings()).isEmpty();
    }

    @Test
    void reading_again_gives_the_same_ids() throws IOException {
        ExportFile export = ExportFile.zip()
                .channel("general")
                .day(
                        "general",
                        "2026-01-05",
                        message(
                                "U1",
                                "1767600000.000100",
                                "hello",
                                "\"reactions\":[{\"name\":\"+1\",\"users\":[\"U2\"]}]"));

        assertThat(read(export).ids())
                .containsExactly("message:1767600000.000100", "reaction:1767600000.000100:+1:U2")
                .isEqualTo(read(export).ids());
    }

    @Test
    void progress_reaches_the_whole_when_all_is_read() throws IOException {
        Path file = ExportFile.zip()
                .channel("general")
                .day("general", "2026-01-05", message("U1", "1767600000.000100", "hello"))
                .write(folder);
        List<String> seen = new ArrayList<>();

        try (SlackExport export = SlackExport.open(
                file,
                ExportScope.everything(InstantSource.fixed(ExportReading.NOW)),
                (bytes, of) -> seen.add("checked " + bytes + " of " + of))) {
            export.deliveries(reason -> {}, (bytes, of) -> seen.add("read " + bytes + " of " + of))
                    .forEachRemaining(delivery -> {});
        }

        assertThat(seen).containsExactly("checked 72 of 72", "read 72 of 72");
    }
}
