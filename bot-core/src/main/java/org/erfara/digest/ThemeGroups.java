package org.erfara.digest;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.erfara.question.Question;
import org.erfara.theme.Recurring;
import org.erfara.theme.Week;

/**
 * What was asked about one theme.
 *
 * @param theme its number
 * @param groups at least one
 */
record ThemeGroups(long theme, List<Recurring> groups) {
    /** By number; questions without a theme are left out. */
    static List<ThemeGroups> of(Collection<Recurring> asked) {
        return asked.stream()
                .filter(recurring -> recurring.theme() != 0)
                .collect(Collectors.groupingBy(Recurring::theme, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new ThemeGroups(entry.getKey(), entry.getValue()))
                .toList();
    }

    List<Question> questions() {
        return groups.stream().flatMap(group -> group.asked().stream()).toList();
    }

    /** Different people who asked. */
    int people() {
        return (int) questions().stream().map(Question::asker).distinct().count();
    }

    /** Different units they asked in. */
    int units() {
        return (int) groups.stream()
                .flatMap(group -> group.units().stream())
                .distinct()
                .count();
    }

    int times(Week week) {
        return groups.stream()
                .mapToInt(group -> group.weeks().getOrDefault(week, 0))
                .sum();
    }

    /** How often it was asked in each of so many weeks, the given one last. */
    List<Integer> weeks(Week last, int count) {
        return IntStream.rangeClosed(1 - count, 0)
                .mapToObj(back -> times(last.minus(-back)))
                .toList();
    }
}
