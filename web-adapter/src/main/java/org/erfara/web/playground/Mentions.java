package org.erfara.web.playground;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.erfara.chat.PersonId;

/** Finds who a message names: {@code @signe}, written large or small. */
final class Mentions {
    static final Pattern MENTION = Pattern.compile("@(\\p{L}+)");

    private final Map<String, Colleague> byName = new HashMap<>();

    Mentions(List<Colleague> people) {
        people.forEach(colleague -> byName.put(colleague.id(), colleague));
    }

    Optional<Colleague> named(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }

    Set<PersonId> in(String text) {
        return MENTION.matcher(text)
                .results()
                .flatMap(mention -> named(mention.group(1)).stream())
                .map(Colleague::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The text without the names it calls, and without the commas that were there for them. */
    String left(String text) {
        return MENTION.matcher(text)
                .replaceAll(mention -> named(mention.group(1)).isPresent() ? "" : quoted(mention))
                .replaceAll("([,;:]) *(?=[,;:.!?])", "")
                .replaceAll(" {2,}", " ")
                .replaceFirst("^[\\s,;:]+", "")
                .strip();
    }

    private static String quoted(MatchResult mention) {
        return Matcher.quoteReplacement(mention.group());
    }
}
