package org.erfara.capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.erfara.Staffroom;
import org.erfara.analysis.TextAnalysis;
import org.erfara.chat.ChatEvent.MessagePosted;
import org.erfara.chat.Delivery;
import org.erfara.chat.PersonId;
import org.erfara.slack.export.ExportScope;
import org.erfara.slack.export.SlackExport;
import org.erfara.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Fifty days of the Ubuntu help channel (jkkummerfeld/irc-disentanglement, CC BY 4.0), laid out as a Slack export beside a
 * list of which message belongs to which conversation: {@code ubuntu-slack-export.zip} and {@code .gold.tsv} in the
 * folder {@code -Derfara.data}. Threads are taken apart: everything is heard as loose talk.
 */
final class AnnotatedTalk {
    private static final String NAME = "ubuntu-slack-export";

    /** So many lines of each log come before the annotated ones; a few of them belong to annotated conversations. */
    private static final int CONTEXT = 1_000;

    /** A message and the conversation it belongs to; null if it stands alone, or before the annotated part of its day. */
    record Line(Said said, @Nullable String conversation) {}

    /**
     * @param annotated from this line on we know which lines belong together
     */
    record Day(List<Line> lines, int annotated) {}

    private final TextAnalysis text = new TextAnalysis();
    private final Path folder;
    private final Map<String, String> conversations;

    private AnnotatedTalk(Path folder) throws IOException {
        this.folder = folder;
        this.conversations = Files.readAllLines(folder.resolve(NAME + ".gold.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(row -> row[1], row -> row[2], (one, other) -> one));
    }

    static List<Day> days() {
        String folder = System.getProperty("erfara.data");
        if (folder == null) {
            throw new IllegalStateException("Say where the public data are: -Derfara.data=FOLDER");
        }
        try {
            return new AnnotatedTalk(Path.of(folder)).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Day> read() throws IOException {
        List<MessagePosted> all = new ArrayList<>();
        ExportScope scope = ExportScope.everything(InstantSource.system());
        try (SlackExport export = SlackExport.open(folder.resolve(NAME + ".zip"), scope, (read, of) -> {})) {
            Iterator<Delivery> deliveries = export.deliveries(reason -> {}, (read, of) -> {});
            deliveries.forEachRemaining(delivery -> all.add((MessagePosted) delivery.event()));
        }
        Map<LocalDate, List<Line>> byDay = all.parallelStream()
                .map(this::line)
                .collect(Collectors.groupingBy(AnnotatedTalk::day, TreeMap::new, Collectors.toList()));
        return byDay.values().stream().map(AnnotatedTalk::day).toList();
    }

    private static LocalDate day(Line line) {
        return LocalDate.ofInstant(line.said().at(), ZoneOffset.UTC);
    }

    /** The number of a line of the log follows the point in a message's id. */
    private static Day day(List<Line> lines) {
        int first = 0;
        while (Integer.parseInt(lines.get(first).said().ref().id().replaceFirst(".*\\.", "")) < CONTEXT) {
            first++;
        }
        return new Day(lines, first);
    }

    private Line line(MessagePosted posted) {
        String masked = text.personalData().masked(posted.text());
        Language language = text.languages().of(masked);
        Said said = new Said(
                posted.ref(),
                null,
                posted.at(),
                Staffroom.PSEUDONYMS.of(posted.author()),
                hashed(posted.mentions()),
                masked,
                WordPrint.of(text.terms().of(masked, language)),
                text.outcomes().of(masked, language),
                text.outcomes().nods(masked),
                text.questions()
                        .asked(masked, language, !posted.mentions().isEmpty())
                        .isPresent());
        return new Line(said, conversations.get(posted.ref().id()));
    }

    private static Set<String> hashed(Set<PersonId> people) {
        return people.stream().map(Staffroom.PSEUDONYMS::of).collect(Collectors.toSet());
    }
}
