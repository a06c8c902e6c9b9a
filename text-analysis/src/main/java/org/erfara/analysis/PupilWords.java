package org.erfara.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The word lists by which pupils' names are told: cues, common given names, and what only looks like a name. */
final class PupilWords {
    /** What a word says of a name nearby; {@code guard/pupil-cues.txt}. */
    enum Role {
        PUPIL,
        MAYBE,
        RELATIVE,
        OF,
        CALLED,
        OWNS,
        SITUATION,
        CLASS,
        STAFF,
        HAVING,
        JOINING,
        LINKING
    }

    private static final List<String> SCHOOLS = List.of(
            "skolen", "skole", "skule", "skulen", "skolan", "skola", "school", "college", "gymnasium", "portalen");

    /** How compounds end: “børnehaveklasse”. */
    private static final List<String> CLASSES = List.of("klasse", "klassen", "klassa", "klassens");

    private final Map<String, Role> roles = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> alsoWords = new HashSet<>();
    private final Set<String> notNames = new HashSet<>();
    private final Set<String> phrases = new HashSet<>();
    private final StopWords stopWords;

    PupilWords(StopWords stopWords) {
        this.stopWords = stopWords;
        for (String line : Resource.lines("guard/pupil-cues.txt")) {
            Role role = Role.valueOf(kind(line).toUpperCase(Locale.ROOT));
            words(line).forEach(word -> roles.putIfAbsent(word, role));
        }
        for (String line : Resource.lines("guard/given-names.txt")) {
            (kind(line).equals("word") ? alsoWords : names).addAll(words(line));
        }
        names.addAll(alsoWords);
        for (String line : Resource.lines("guard/not-names.txt")) {
            if (kind(line).equals("phrase")) {
                phrases.add(String.join(" ", words(line)));
            } else {
                notNames.addAll(words(line));
            }
        }
    }

    private static String kind(String line) {
        return line.substring(0, Math.max(0, line.indexOf(':')));
    }

    private static List<String> words(String line) {
        return List.of(line.substring(line.indexOf(':') + 1).strip().split(" +"));
    }

    @Nullable
    Role role(ChatWord word) {
        Role role = roles.get(word.lower());
        return role == null && CLASSES.stream().anyMatch(word.lower()::endsWith) ? Role.CLASS : role;
    }

    /** A common given name, also with the s of “Emmas mor”. */
    boolean isGivenName(ChatWord word) {
        return names.contains(bearer(word)) || names.contains(firstPart(word.lower()));
    }

    /** Whether it is a word that stands in any text. */
    boolean saysLittle(ChatWord word) {
        return stopWords.contain(word.lower());
    }

    /** Of a double name: “Ella-Marie”. */
    private static String firstPart(String lower) {
        return lower.substring(0, Math.max(0, lower.indexOf('-')));
    }

    /** A given name that means nothing else. */
    boolean isOnlyName(ChatWord word) {
        return isGivenName(word) && !alsoWords.contains(word.lower()) && !alsoWords.contains(withoutS(word.lower()));
    }

    /** Whose name it is, in lower case, without the s of “Emmas mor”. */
    String bearer(ChatWord word) {
        return names.contains(word.lower()) ? word.lower() : withoutS(word.lower());
    }

    private static String withoutS(String lower) {
        if (lower.endsWith("'s")) {
            return lower.substring(0, lower.length() - 2);
        }
        return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** Whether a word with a capital may be a name at all. */
    boolean mayBeName(ChatWord word, String text) {
        return word.capital()
                && word.to() - word.from() > 1
                && !isInCapitals(word, text)
                && !notNames.contains(word.lower())
                && !notNames.contains(withoutS(word.lower()))
                && (names.contains(word.lower())
                        || (!roles.containsKey(word.lower()) && !stopWords.contain(word.lower())));
    }

    private static boolean isInCapitals(ChatWord word, String text) {
        return text.substring(word.from(), word.to()).chars().anyMatch(Character::isDigit)
                || Character.isUpperCase(text.charAt(word.from() + 1));
    }

    static boolean isSchool(ChatWord word) {
        return SCHOOLS.stream().anyMatch(word.lower()::endsWith);
    }

    /** The titles of books and famous people, in lower case. */
    boolean isFamous(String words) {
        return phrases.contains(words) || phrases.contains(withoutS(words));
    }
}
