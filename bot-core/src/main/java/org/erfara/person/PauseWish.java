package org.erfara.person;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody may want of a pause, in the words of the four languages. */
enum PauseWish {
    WEEK,
    FOR_GOOD,
    OFF;

    private static final Pattern COMMAND = Pattern.compile("^\\S+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Map<PauseWish, Set<String>> PHRASES = Map.of(
            WEEK,
            Set.of(
                    "",
                    "week",
                    "a week",
                    "for a week",
                    "uge",
                    "en uge",
                    "i en uge",
                    "uke",
                    "en uke",
                    "i en uke",
                    "ei uke",
                    "i ei uke",
                    "veke",
                    "ei veke",
                    "i ei veke"),
            FOR_GOOD,
            Set.of(
                    "for good",
                    "forever",
                    "for ever",
                    "always",
                    "altid",
                    "for altid",
                    "alltid",
                    "for alltid",
                    "for godt",
                    "for evig",
                    "permanent"),
            OFF,
            Set.of(
                    "off", "end", "stop", "over", "fra", "slå fra", "af", "slut", "av", "slå av", "frå", "slutt",
                    "stopp", "avslutt", "ferdig"));

    /** @param words begin with the command; nothing after it is a week */
    static Optional<PauseWish> said(String words) {
        String wish = COMMAND.matcher(words.strip()).replaceFirst("");
        String plain = BLANKS.matcher(wish.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
        return PHRASES.entrySet().stream()
                .filter(wished -> wished.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static Optional<PauseWish> named(String name) {
        return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
