package org.erfara.analysis;

import java.util.regex.Pattern;
import org.erfara.text.Found;

/** Finds e-mail addresses. */
final class EmailAddresses {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,6}");

    private EmailAddresses() {}

    static void find(String text, Finds finds) {
        ADDRESS.matcher(text).results().forEach(match -> finds.add(Found.Kind.EMAIL, match.start(), match.end()));
    }
}
