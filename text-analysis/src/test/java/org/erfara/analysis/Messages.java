package org.erfara.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a program says to people in one language, by the names of its messages: without markup, the short ones. */
final class Messages {
    private static final Pattern FLUENT = Pattern.compile("([\\w-]+) *= *(.*)");
    private static final Pattern JSON = Pattern.compile(" *\"(.+?)\": \"(.*)\",?");
    private static final Pattern MARKUP = Pattern.compile("\\{+[^}]*\\}+|<[^>]*>|\\\\.");
    private static final int LONGEST = 300;

    private final Map<String, String> texts = new LinkedHashMap<>();

    private Messages() {}

    /** A file with a message a line, or a folder of Fluent files (projectfluent.org). */
    static Map<String, String> in(Path place) {
        Messages messages = new Messages();
        try (Stream<Path> files = Files.walk(place)) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> messages.read(file, place.relativize(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        messages.texts.values().removeIf(text -> text.isBlank() || text.length() > LONGEST);
        return messages.texts;
    }

    private void read(Path file, Path name) {
        if (file.toString().endsWith(".ftl")) {
            readFluent(lines(file), name + ":");
        } else {
            lines(file).stream()
                    .map(JSON::matcher)
                    .filter(Matcher::matches)
                    .forEach(entry -> texts.put(entry.group(1), plain(entry.group(2))));
        }
    }

    private void readFluent(List<String> lines, String prefix) {
        String name = "";
        for (String line : lines) {
            Matcher entry = FLUENT.matcher(line);
            if (entry.matches()) {
                name = prefix + entry.group(1);
                texts.put(name, plain(entry.group(2)));
            } else if (line.startsWith(" ") && !name.isEmpty()) {
                texts.merge(name, plain(line), (before, more) -> before + " " + more);
            } else if (!line.isBlank()) {
                name = "";
            }
        }
    }

    private static String plain(String text) {
        return MARKUP.matcher(text).replaceAll(" ").strip();
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
