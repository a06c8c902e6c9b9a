package org.erfara.deploy.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.erfara.chat.DropReason;
import org.erfara.deploy.Installation;
import org.erfara.digest.DigestRules;
import org.erfara.intake.Tally;
import org.erfara.question.Period;

/**
 * What an import did.
 *
 * @param questions in the data folder after it
 * @param exchanges in the data folder after it
 * @param recurringQuestions asked by three people or more, in the data folder after it
 * @param tenths seconds that each tenth of the file took
 */
record ImportReport(
        Tally messages,
        Tally changes,
        long questions,
        long exchanges,
        int recurringQuestions,
        double seconds,
        List<Double> tenths) {

    static ImportReport of(Installation installation, double seconds, List<Double> tenths) {
        return installation
                .store()
                .read(tx -> new ImportReport(
                        installation.core().counts().messages(),
                        installation.core().counts().changes(),
                        tx.countQuestions(),
                        tx.countExchanges(),
                        tx.asked(Period.ALWAYS, DigestRules.FEWEST_ASKERS).size(),
                        seconds,
                        tenths));
    }

    private static long read(Tally tally) {
        return tally.kept()
                + tally.dropped().values().stream().mapToLong(Long::longValue).sum();
    }

    Map<String, Object> forPrograms() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("messages", read(messages));
        json.put("kept", messages.kept());
        json.put("questions", questions);
        json.put("exchanges", exchanges);
        json.put("recurringQuestions", recurringQuestions);
        json.put("dropped", byReason(messages));
        json.put("changes", Map.of("kept", changes.kept(), "dropped", byReason(changes)));
        json.put("seconds", seconds);
        json.put("secondsPerTenth", tenths);
        return json;
    }

    private static Map<String, Long> byReason(Tally tally) {
        Map<String, Long> named = new LinkedHashMap<>();
        tally.dropped().forEach((reason, count) -> named.put(name(reason), count));
        return named;
    }

    /** {@code ALREADY_SEEN} as {@code alreadySeen}. */
    private static String name(DropReason reason) {
        String[] words = reason.name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }

    String forPeople() {
        return """
                Read %,d messages in %.1f s; kept %,d.
                Not kept: %s.
                In the data folder now: %,d questions, %,d exchanges, %,d recurring questions (from three people on).""".formatted(
                        read(messages), seconds, messages.kept(), reasons(), questions, exchanges, recurringQuestions);
    }

    private String reasons() {
        return messages.dropped().entrySet().stream()
                .map(entry -> "%,d %s"
                        .formatted(
                                entry.getValue(),
                                entry.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ')))
                .collect(Collectors.joining(", "));
    }
}
