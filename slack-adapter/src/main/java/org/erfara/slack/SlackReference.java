package org.erfara.slack;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands between {@code <} and {@code >} in Slack's markup.
 *
 * @param person the Slack id of the person it names, if it names one
 * @param shown what a reader sees of it, still escaped; empty where nothing is left
 */
record SlackReference(@Nullable String person, String shown) {
    private static final Pattern PERSON = Pattern.compile("[A-Za-z0-9_.-]{1,64}");
    private static final Pattern REFERENCE = Pattern.compile("[#!@]|[A-Za-z][A-Za-z0-9+.-]*:");
    private static final Pattern SCHEME = Pattern.compile("^(mailto|tel):");

    /** Null for what only happens to stand between the two, as in {@code 1 < 2 and 3 > 2}. */
    static @Nullable SlackReference of(String inner) {
        int bar = inner.indexOf('|');
        String target = bar < 0 ? inner : inner.substring(0, bar);
        String label = bar < 0 ? "" : inner.substring(bar + 1).strip();
        if (target.startsWith("@")) {
            String person = target.substring(1);
            return new SlackReference(PERSON.matcher(person).matches() ? person : null, "");
        }
        return REFERENCE.matcher(target).lookingAt() ? new SlackReference(null, shown(target, label)) : null;
    }

    private static String shown(String target, String label) {
        if (target.startsWith("#")) {
            return "#" + (label.isEmpty() ? target.substring(1) : label);
        }
        if (target.startsWith("!")) {
            return isBroadcast(target) ? "" : label;
        }
        return label.isEmpty() ? SCHEME.matcher(target).replaceFirst("") : label;
    }

    private static boolean isBroadcast(String target) {
        return target.equals("!here") || target.equals("!channel") || target.equals("!everyone");
    }
}
