package org.erfara.theme;

import java.util.regex.Pattern;

/** Numbers of groups and themes as clients send them back. */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private Numbers() {}

    /** The number; 0, which no group and no theme has, for anything else a client may send. */
    static long sent(String text) {
        return NUMBER.matcher(text).matches() ? Long.parseLong(text) : 0;
    }
}
