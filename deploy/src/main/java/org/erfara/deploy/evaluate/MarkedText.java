package org.erfara.deploy.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.erfara.text.Found;

/** A text with the private parts that somebody marked in it: {@code {PUPIL:Emma} is ill}. */
record MarkedText(String text, List<Found> parts) {
    private static final Pattern MARK = Pattern.compile("\\{([A-Z_]+):([^{}]*)}");

    /**
     * What stands in a row's column {@code text}.
     *
     * @throws org.erfara.deploy.UserProblem if a mark names no kind, naming the line
     */
    static MarkedText of(TextTable table, TextTable.Row row) {
        List<Found> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher mark = MARK.matcher(row.get("text"));
        while (mark.find()) {
            mark.appendReplacement(text, "");
            int from = text.length();
            text.append(mark.group(2));
            parts.add(Found.alone(kind(mark.group(1), table, row), from, text.length()));
        }
        return new MarkedText(mark.appendTail(text).toString(), parts);
    }

    private static Found.Kind kind(String name, TextTable table, TextTable.Row row) {
        return Stream.of(Found.Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> table.problem("marks a part in line " + row.line() + " as none of "
                        + List.of(Found.Kind.values()).toString().replaceAll("[\\[\\]]", "")));
    }

    List<Found> parts(Found.Kind kind) {
        return of(kind, parts);
    }

    static List<Found> of(Found.Kind kind, List<Found> found) {
        return found.stream().filter(one -> one.kind() == kind).toList();
    }
}
