package org.erfara.slack.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.erfara.slack.export.ExportFile.message;
import static org.erfara.slack.export.ExportFile.person;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.erfara.chat.ChatEvent.MessageEdited;
import org.erfara.chat.DropReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one post becomes. */
class PostsTest {
    private static final String TS = "1767600000.000100";

    @TempDir
    private Path folder;

    private ExportReading read(String... posts) throws IOException {
        return ExportReading.of(ExportFile.zip()
                .users(
                        person("U1"),
                        person("U2"),
                        person("U3"),
                        person("U7", "\"is_bot\":true"),
                        "{\"id\":\"U8\",\"team_id\":\"T8\",\"is_stranger\":true}",
                        "{\"id\":\"U9\",\"team_id\":\"T9\"}")
                .channel("general")
                .day("general", "2026-01-05", posts)
                .write(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"me_message", "file_share", "thread_broadcast"})
    void people_say_things_in_several_ways(String subtype) throws IOException {
        assertThat(read(message("U1", TS, "hello", "\"subtype\":\"" + subtype + "\""))
                        .talk())
                .containsExactly("C-general U1: hello");
    }

    @Test
    void an_edited_message_is_its_last_text_and_an_edit_that_a_later_export_can_tell_from_its_own() throws IOException {
        ExportReading reading =
                read(message("U1", TS, "better", "\"edited\":{\"user\":\"U1\",\"ts\":\"1767603600.000000\"}"));

        assertThat(reading.talk()).containsExactly("C-general U1: better", "C-general edited: better");
        assertThat(reading.ids()).containsExactly("message:" + TS, "edit:" + TS + ":1767603600.000000");
        assertThat(((MessageEdited) reading.events().get(1)).at()).hasToString("2026-01-05T09:00:00Z");
    }

    @Test
    void a_change_recorded_as_such_changes_the_message_it_is_about() throws IOException {
        ExportReading reading = read("""
                {"type":"message","subtype":"message_changed","ts":"1767603600.000200",
                 "message":{"type":"message","user":"U1","ts":"1767600000.000100","text":"better"}}""");

        assertThat(reading.talk()).containsExactly("C-general edited: better");
        assertThat(reading.events().get(0).ref().id()).isEqualTo(TS);
    }

    @Test
    void what_was_taken_away_is_deleted() throws IOException {
        ExportReading reading =
                read(message("USLACKBOT", TS, "This message was deleted.", "\"subtype\":\"tombstone\""), """
                {"type":"message","subtype":"message_deleted","ts":"1767603600.000200","deleted_ts":"1767600009.000100"}""", """
                {"type":"message","subtype":"message_changed","ts":"1767603600.000300",
                 "message":{"subtype":"tombstone","ts":"1767600010.000100"}}""");

        assertThat(reading.talk())
                .containsExactly(
                        "C-general deleted: " + TS,
                        "C-general deleted: 1767600009.000100",
                        "C-general deleted: 1767600010.000100");
    }

    @Test
    void each_reaction_follows_its_message_without_the_colour_of_the_hand() throws IOException {
        ExportReading reading = read(message("U1", TS, "done", """
                "reactions":[{"name":"+1::skin-tone-3","users":["U2","U3"],"count":2},
                             {"name":"tada","users":["U7","U8"],"count":2}]"""));

        assertThat(reading.talk())
                .containsExactly("C-general U1: done", "C-general U2 reacts: +1", "C-general U3 reacts: +1");
        assertThat(reading.drops()).containsOnly(Map.entry(DropReason.BOT, 1), Map.entry(DropReason.OUTSIDER, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            {"type":"message","subtype":"bot_message","ts":"1767600000.000100","text":"build is green","bot_id":"B1"} => BOT
            {"type":"message","user":"U1","bot_id":"B1","ts":"1767600000.000100","text":"sent by an app"} => BOT
            {"type":"message","user":"U7","ts":"1767600000.000100","text":"beep"} => BOT
            {"type":"message","user":"USLACKBOT","ts":"1767600000.000100","text":"Reminder"} => BOT
            {"type":"message","user":"U8","ts":"1767600000.000100","text":"hi from afar"} => OUTSIDER
            {"type":"message","user":"U9","ts":"1767600000.000100","text":"hi from afar"} => OUTSIDER
            {"type":"message","user":"UX","user_team":"T9","ts":"1767600000.000100","text":"hi"} => OUTSIDER
            {"type":"message","subtype":"channel_join","user":"U1","ts":"1767600000.000100","text":"has joined"} => PLATFORM_NOTE
            {"type":"message","subtype":"channel_topic","user":"U1","ts":"1767600000.000100","text":"set"} => PLATFORM_NOTE
            {"type":"message","subtype":"pinned_item","user":"U1","ts":"1767600000.000100","text":"pinned"} => PLATFORM_NOTE
            {"type":"message","subtype":"invented_tomorrow","user":"U1","ts":"1767600000.000100","text":"?"} => UNKNOWN_KIND
            {"type":"hello","user":"U1","ts":"1767600000.000100","text":"?"} => UNKNOWN_KIND
            {"type":"message","ts":"1767600000.000100","text":"who am I?"} => NO_AUTHOR
            {"type":"message","user":null,"ts":"1767600000.000100","text":"who am I?"} => NO_AUTHOR
            {"type":"message","user":{"id":"U1"},"ts":"1767600000.000100","text":"who am I?"} => NO_AUTHOR
            {"type":"message","user":"","ts":"1767600000.000100","text":"who am I?"} => NO_AUTHOR
            {"type":"message","user":"U1","text":"when?"} => NO_TIME
            {"type":"message","user":"U1","ts":"yesterday","text":"when?"} => NO_TIME
            {"type":"message","user":"U1","ts":"-1.5","text":"when?"} => NO_TIME
            {"type":"message","user":"U1","ts":1e99,"text":"when?"} => NO_TIME
            {"type":"message","user":"U1","ts":"99999999999999999999.0","text":"when?"} => NO_TIME
            {"type":"message","subtype":"message_deleted","ts":"1767600000.000100"} => NO_TIME
            {"type":"message","subtype":"message_changed","ts":"1767600000.000100","message":[1]} => NO_TIME
            {"type":"message","user":"U1","ts":"1798761600.000100","text":"next year"} => IN_THE_FUTURE
            {"type":"message","user":"U1","ts":"1767600000.000100"} => NO_TEXT
            {"type":"message","user":"U1","ts":"1767600000.000100","text":" "} => NO_TEXT
            {"type":"message","user":"U1","ts":"1767600000.000100","text":{"text":"hi"}} => NO_TEXT
            {"type":"message","user":"U1","ts":"1767600000.000100","text":["hi"]} => NO_TEXT
            {"type":"message","user":"U1","ts":"1767600000.000100","text":"<@U2>"} => NO_TEXT
            {"type":"message","user":"U1","ts":"1767600000.000100","text":"","files":[{"name":"plan.pdf"}]} => NO_TEXT
            "just a text" => NO_TIME
            null => NO_TIME
            [] => NO_TIME
            """)
    void what_is_not_heard_is_counted_by_its_reason(String post, DropReason reason) throws IOException {
        ExportReading reading = read(post);

        assertThat(reading.deliveries()).isEmpty();
        assertThat(reading.drops()).containsOnly(Map.entry(reason, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"user\":\"U1\",\"ts\":1767600000.000100,\"text\":\"hello\"}",
                "{\"user\":\"U1\",\"ts\":\"1767600000\",\"text\":\"hello\",\"reactions\":7,\"edited\":\"no\",\"blocks\":3}",
                "{\"user\":\"U1\",\"ts\":\"1767600000.000100\",\"text\":\"first\",\"text\":\"hello\"}",
                "{\"user\":\"U1\",\"ts\":\"1767600000.000100\",\"text\":\"hello\",\"thread_ts\":\"x\",\"subtype\":null}",
                "{\"user\":\"U1\",\"ts\":\"1767600000.000100\",\"text\":\"hello\",\"reactions\":[null,{\"name\":null},{\"users\":[{}]}]}",
                "{\"user\":\"U1\",\"ts\":\"1767600000.000100\",\"text\":\"hello\",\"attachments\":[[[{\"a\":[{}]}]]]}"
            })
    void a_post_of_odd_shape_is_still_heard(String post) throws IOException {
        assertThat(read(post).talk()).containsExactly("C-general U1: hello");
    }

    @Test
    void a_number_for_a_text_is_taken_as_written() throws IOException {
        assertThat(read("{\"user\":\"U1\",\"ts\":\"1767600000.000100\",\"text\":42.50}")
                        .talk())
                .containsExactly("C-general U1: 42.50");
    }

    @ParameterizedTest
    @ValueSource(ints = {40_001, 10_000_000})
    void a_text_longer_than_slack_allows_is_counted(int length) throws IOException {
        assertThat(read(message("U1", TS, "å".repeat(length)), message("U2", "1767600001.000100", "after"))
                        .drops())
                .containsOnly(Map.entry(DropReason.TOO_LONG, 1));
    }

    @Test
    void a_text_as_long_as_slack_allows_is_heard() throws IOException {
        assertThat(read(message("U1", TS, "å".repeat(40_000))).talk()).hasSize(1);
    }

    @Test
    void half_a_surrogate_pair_does_not_stop_the_reading() throws IOException {
        assertThat(read(message("U1", TS, "odd \\ud83d end")).talk()).containsExactly("C-general U1: odd \uFFFD end");
    }

    @Test
    void rich_blocks_speak_where_there_is_no_text() throws IOException {
        ExportReading reading = read("""
                {"user":"U1","ts":"1767600000.000100","text":"","blocks":[{"type":"rich_text","elements":[
                  {"type":"rich_text_section","elements":[
                    {"type":"user","user_id":"U2"},{"type":"text","text":" how do I open <a> "},
                    {"type":"link","url":"https://example.org","text":"this form"},{"type":"text","text":"? "},
                    {"type":"emoji","name":"pray"}]},
                  {"type":"rich_text_preformatted","elements":[{"type":"text","text":"a < b"}]}]},
                  {"type":"section","text":{"type":"mrkdwn","text":"*soon*, please"}},
                  {"type":"actions","elements":[{"type":"button","text":{"type":"plain_text","text":"Go"}}]}]}""");

        assertThat(reading.talk())
                .containsExactly("C-general U1: how do I open <a> this form? :pray:\n```\na < b\n```\nsoon, please");
    }
}
