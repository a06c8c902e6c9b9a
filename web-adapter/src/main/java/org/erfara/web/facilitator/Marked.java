package org.erfara.web.facilitator;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.erfara.web.Html;

/** Marks words in a text. */
final class Marked {
    private Marked() {}

    /**
     * @param words as they stand in the text
     * @return the text as HTML, everything escaped
     */
    static String of(String text, List<String> words) {
        if (words.isEmpty()) {
            return Html.escaped(text);
        }
        StringBuilder html = new StringBuilder();
        int end = 0;
        for (MatchResult word : pattern(words).matcher(text).results().toList()) {
            html.append(Html.escaped(text.substring(end, word.start())))
                    .append("<mark>")
                    .append(Html.escaped(word.group()))
                    .append("</mark>");
            end = word.end();
        }
        return html.append(Html.escaped(text.substring(end))).toString();
    }

    private static Pattern pattern(List<String> words) {
        String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + any + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
