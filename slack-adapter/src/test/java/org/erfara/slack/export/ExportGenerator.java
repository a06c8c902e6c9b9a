package org.erfara.slack.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a Slack export of any size to measure with: invented talk of a school in Danish, bokmål, nynorsk and English.
 * The same numbers and the same seed give the same file. Run it as
 * {@code java -cp slack-adapter/target/test-classes org.erfara.slack.export.ExportGenerator FILE.zip 1000000 200 40 1}.
 */
public final class ExportGenerator {
    private static final List<Phrases> LANGUAGES =
            Stream.of("da", "nb", "nn", "en").map(Phrases::in).toList();
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 6);
    private static final int MESSAGES_A_PERSON = 500;

    private final int messages;
    private final int days;
    private final int channels;
    private final long seed;

    /** So many messages, over so many working days, in so many channels. */
    ExportGenerator(int messages, int days, int channels, long seed) {
        this.messages = messages;
        this.days = days;
        this.channels = channels;
        this.seed = seed;
    }

    /** Takes the file, then numbers of messages, days and channels, and the seed; all but the file may be left out. */
    public static void main(String[] args) throws IOException {
        int[] numbers = {1_000_000, 200, 40, 1};
        for (int i = 1; i < args.length; i++) {
            numbers[i - 1] = Integer.parseInt(args[i]);
        }
        new ExportGenerator(numbers[0], numbers[1], numbers[2], numbers[3]).write(Path.of(args[0]));
    }

    void write(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            write(zip, "users.json", users());
            write(zip, "channels.json", channels());
            write(zip, "integration_logs.json", "[]");
            for (int channel = 0; channel < channels; channel++) {
                writeChannel(zip, channel);
            }
        }
    }

    private void writeChannel(ZipOutputStream zip, int channel) throws IOException {
        LocalDate day = FIRST_DAY;
        for (int i = 0; i < days; i++) {
            write(zip, name(channel) + "/" + day + ".json", day(channel, i, day));
            day = day.plusDays(day.getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 1);
        }
    }

    private String day(int channel, int day, LocalDate date) {
        long file = (long) channel * days + day;
        long files = (long) channels * days;
        int share = (int) ((file + 1) * messages / files - file * messages / files);
        Phrases phrases = LANGUAGES.get(channel % LANGUAGES.size());
        return new SchoolDay(date, share, phrases, people(), new Random(seed * 1_000_003 + file)).json();
    }

    private int people() {
        return Math.max(10, messages / MESSAGES_A_PERSON);
    }

    private String users() {
        return IntStream.range(0, people())
                .mapToObj(i -> "{\"id\":\"%s\",\"team_id\":\"T0SCHOOL\",\"name\":\"person-%d\"}".formatted(user(i), i))
                .collect(Collectors.joining(",\n", "[", "]"));
    }

    private String channels() {
        return IntStream.range(0, channels)
                .mapToObj(i -> "{\"id\":\"C%06d\",\"name\":\"%s\"}".formatted(i, name(i)))
                .collect(Collectors.joining(",\n", "[", "]"));
    }

    private static String name(int channel) {
        return "room-" + channel;
    }

    static String user(int number) {
        String digits = String.valueOf(number);
        return "U" + "0".repeat(Math.max(0, 6 - digits.length())) + digits;
    }

    private static void write(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIRST_DAY.atStartOfDay());
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
