package org.erfara.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.erfara.text.Found;

/** An invented message with what is private in it marked, as in {@code guard.tsv}: {@code {PUPIL:Emma} is ill}. */
record LabelledData(String language, String text, List<Found> parts) {
    private static final Pattern MARKED = Pattern.compile("\\{([A-Z_]+):([^}]*)}");

    static List<LabelledData> of(String file) {
        return Resource.lines(file).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .map(columns -> of(columns[0], columns[1]))
                .toList();
    }

    private static LabelledData of(String language, String marked) {
        List<Found> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher matcher = MARKED.matcher(marked);
        while (matcher.find()) {
            matcher.appendReplacement(text, "");
            int from = text.length();
            text.append(matcher.group(2));
            parts.add(Found.alone(Found.Kind.valueOf(matcher.group(1)), from, text.length()));
        }
        return new LabelledData(language, matcher.appendTail(text).toString(), parts);
    }

    /** First and last names in lower case. */
    static Set<String> colleagues() {
        return Resource.lines("guard-colleagues.txt").stream()
                .flatMap(name -> Pattern.compile(" ").splitAsStream(name.toLowerCase(java.util.Locale.ROOT)))
                .collect(Collectors.toSet());
    }
}
