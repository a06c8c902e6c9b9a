package org.erfara.slack.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.erfara.chat.ChatEvent;
import org.erfara.chat.ChatEvent.MessagePosted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportGeneratorTest {
    @TempDir
    private Path folder;

    private Path generate(String name, long seed) throws IOException {
        Path file = folder.resolve(name);
        new ExportGenerator(5_003, 8, 5, seed).write(file);
        return file;
    }

    @Test
    void what_it_writes_is_read_whole_and_in_order() throws IOException {
        ExportReading reading = ExportReading.of(generate("a.zip", 1));

        List<MessagePosted> posted = reading.events().stream()
                .filter(MessagePosted.class::isInstance)
                .map(MessagePosted.class::cast)
                .toList();
        assertThat(posted).hasSize(5_003).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
        assertThat(reading.drops()).isEmpty();
        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.channels()).hasSize(5);
        assertThat(posted.stream()
                        .map(message -> LocalDate.ofInstant(message.at(), ZoneOffset.UTC))
                        .distinct())
                .hasSize(8);
        assertThat(posted).filteredOn(message -> message.thread() != null).hasSizeGreaterThan(500);
        assertThat(posted).filteredOn(message -> message.text().endsWith("?")).hasSizeBetween(350, 600);
        assertThat(posted).extracting(MessagePosted::text).noneMatch(text -> text.contains("{"));
        assertThat(reading.events())
                .filteredOn(ChatEvent.ReactionAdded.class::isInstance)
                .hasSizeGreaterThan(200);
    }

    @Test
    void the_same_seed_gives_the_same_file_and_another_another() throws IOException {
        assertThat(generate("a.zip", 1)).hasSameBinaryContentAs(generate("b.zip", 1));
        assertThat(Files.mismatch(generate("a.zip", 1), generate("c.zip", 2))).isNotNegative();
    }
}
