package org.erfara.deploy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.erfara.question.Period;
import org.erfara.question.Question;
import org.erfara.theme.Recurring;
import org.erfara.web.playground.Playground;

/** The invented school, heard by the real core, beside what a person says belongs together there. */
record School(List<Recurring> groups, Map<String, String> gold) {
    static School heardIn(Path data) throws IOException {
        Settings settings = SettingsFile.defaults().in(data);
        Playground playground = Playing.school(settings, InstantSource.system());
        try (Installation installation = Installation.open(settings, playground.clock())) {
            Playing.on(installation, settings, playground)
                    .moveIn(installation.core().intake()::hear);
            return new School(installation.core().recurrences().asked(Period.ALWAYS, 1), goldOfFile());
        }
    }

    /** The key of the question that a message asks, by the message's id. */
    private static Map<String, String> goldOfFile() throws IOException {
        Map<String, String> gold = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Playground.class.getResourceAsStream("school-recurring.tsv")),
                StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split("\t")).forEach(row -> gold.put(row[1], row[0]));
        }
        return gold;
    }

    /** What a question asks; one that nobody else asks has a key of its own. */
    String key(Question question) {
        return gold.getOrDefault(question.ref().id(), question.ref().id());
    }

    /** Of the pairs that were put together, how many belong together: 0 to 1. */
    double precision() {
        return (double) right()
                / groups.stream().mapToLong(group -> pairs(group.times())).sum();
    }

    /** Of the pairs that belong together, how many were put together: 0 to 1. */
    double recall() {
        Map<String, Long> sizes = new HashMap<>();
        gold.values().forEach(key -> sizes.merge(key, 1L, Long::sum));
        return (double) right()
                / sizes.values().stream().mapToLong(School::pairs).sum();
    }

    private long right() {
        return groups.stream().mapToLong(this::right).sum();
    }

    private long right(Recurring group) {
        Map<String, Long> keys = new HashMap<>();
        group.asked().forEach(question -> keys.merge(key(question), 1L, Long::sum));
        return keys.values().stream().mapToLong(School::pairs).sum();
    }

    private static long pairs(long members) {
        return members * (members - 1) / 2;
    }

    /** The recurring questions that have a group in which at least so many different people ask just that. */
    List<String> found(int askers) {
        return groups.stream()
                .flatMap(group -> gold.values().stream().distinct().filter(key -> askers(group, key) >= askers))
                .distinct()
                .sorted()
                .toList();
    }

    private long askers(Recurring group, String key) {
        return group.asked().stream()
                .filter(question -> key(question).equals(key))
                .map(Question::asker)
                .distinct()
                .count();
    }

    /** The figures and each group of two or more, for people who look into it. */
    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder("precision %.3f, recall %.3f, found %s%n".formatted(precision(), recall(), found(3)));
        groups.stream().filter(group -> group.times() > 1).forEach(group -> {
            text.append("%d people:%n".formatted(group.askers()));
            group.asked().forEach(question -> text.append("  %s: %s%n".formatted(key(question), question.text())));
        });
        return text.toString();
    }
}
