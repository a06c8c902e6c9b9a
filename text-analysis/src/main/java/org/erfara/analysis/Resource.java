package org.erfara.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.erfara.text.Language;

/** The word lists that ship with this module: one entry a line, {@code #} begins a comment. */
final class Resource {
    private Resource() {}

    /** The entries of one language's list, such as {@code language/da.txt}. */
    static List<String> lines(String folder, Language language) {
        return lines(folder + "/" + language.name().toLowerCase(Locale.ROOT) + ".txt");
    }

    static List<String> linesOfAllLanguages(String folder) {
        return CueLanguages.KNOWN.stream()
                .flatMap(language -> lines(folder, language).stream())
                .toList();
    }

    static List<String> lines(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(Resource::withoutComment)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutComment(String line) {
        int comment = line.indexOf('#');
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }

    static InputStream open(String name) {
        InputStream stream = Resource.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("The build is incomplete: " + name + " is missing from text-analysis.");
        }
        return stream;
    }
}
