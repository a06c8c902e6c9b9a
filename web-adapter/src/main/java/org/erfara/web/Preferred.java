package org.erfara.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.erfara.words.Reader;
import org.jspecify.annotations.Nullable;

/** The language a browser asks for. */
public final class Preferred {
    private Preferred() {}

    /**
     * @param acceptLanguage the header of that name (RFC 9110, section 12.5.4), or null
     * @return the first of ours among those it names; empty if it names none
     */
    public static Optional<Reader> language(@Nullable String acceptLanguage) {
        return acceptLanguage == null ? Optional.empty() : first(ranges(acceptLanguage));
    }

    private static List<Locale.LanguageRange> ranges(String header) {
        try {
            return Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }

    private static Optional<Reader> first(List<Locale.LanguageRange> ranges) {
        return ranges.stream()
                .map(range -> range.getRange().split("-", 2)[0])
                .map(tag -> tag.equals("no") ? "nb" : tag)
                .flatMap(tag -> Arrays.stream(Reader.values())
                        .filter(reader -> reader.tag().equals(tag)))
                .findFirst();
    }
}
