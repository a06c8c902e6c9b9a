package org.erfara.deploy.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What came out, in the order in which it is to be read. */
public final class Figures {
    private static final double HUNDREDTHS = 100;

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();

    /** What a selection holds, and how its languages are known. */
    static Figures of(Selection selection, Ear ear) {
        return new Figures()
                .note("texts", "Texts", selection.rows().size())
                .note("leftOut", "Left out, in a language Erfara does not speak", selection.leftOut())
                .note("language", "Language of a text", selection.scope().languageFromFile() ? "file" : "live")
                .note("textsPerSecond", "Texts a second", hundredths(ear.textsPerSecond()));
    }

    /**
     * Adds a share.
     *
     * @param key for programs
     * @param label for people
     * @param share 0 to 1 (or −1 to 1, for what is adjusted for chance); given as 0 to 100 with two decimals
     */
    Figures share(String key, String label, double share) {
        return note(key, label, hundredths(share * 100));
    }

    /** Adds anything else. */
    Figures note(String key, String label, Object value) {
        values.put(key, value);
        labels.put(key, label);
        return this;
    }

    /** With two decimals. */
    static double hundredths(double value) {
        return Math.round(value * HUNDREDTHS) / HUNDREDTHS;
    }

    /** One figure by its key. */
    public double get(String key) {
        return ((Number) Objects.requireNonNull(values.get(key), key)).doubleValue();
    }

    /** By key. */
    public Map<String, Object> forPrograms() {
        return values;
    }

    /** A line for each. */
    public String forPeople() {
        return values.entrySet().stream()
                .map(figure -> labels.get(figure.getKey()) + ": " + inWords(figure.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String inWords(Object value) {
        if (value instanceof List<?> lines) {
            return lines.stream().map(line -> "\n  " + inWords(line)).collect(Collectors.joining());
        }
        return value instanceof Map<?, ?> named
                ? named.entrySet().stream()
                        .map(figure -> figure.getKey() + " " + figure.getValue())
                        .collect(Collectors.joining(", "))
                : value.toString();
    }
}
