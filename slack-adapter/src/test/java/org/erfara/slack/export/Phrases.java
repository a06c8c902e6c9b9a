package org.erfara.slack.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Sentences of one language, with gaps such as {@code {grade}} that are filled from lists of their own. */
final class Phrases {
    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    private final Map<String, List<String>> lists = new HashMap<>();

    private Phrases(String text) {
        List<String> list = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith("[")) {
                list = lists.computeIfAbsent(line.substring(1, line.length() - 1), name -> new ArrayList<>());
            } else if (!line.isBlank()) {
                list.add(line);
            }
        }
    }

    static Phrases in(String language) {
        try (InputStream file = Phrases.class.getResourceAsStream("talk-" + language + ".txt")) {
            return new Phrases(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String any(String kind, RandomGenerator chance) {
        if (kind.equals("number")) {
            return String.valueOf(chance.nextInt(1, 40));
        }
        List<String> list = lists.get(kind);
        String phrase = list.get(chance.nextInt(list.size()));
        return GAP.matcher(phrase).replaceAll(gap -> any(gap.group(1), chance));
    }
}
