package org.erfara.digest;

import java.util.List;
import org.erfara.theme.Recurring;
import org.erfara.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A theme with all that is known of it: never who.
 *
 * @param name what a facilitator calls it, else a language model, else words of the talk
 * @param summary what is asked, by a language model, as the name then is too; null where it has said nothing
 * @param questions that were asked by enough people, most askers first
 * @param people different people who asked
 * @param units different units they asked in
 * @param weeks how often it was asked, week by week, the latest last
 * @param worked answers of which somebody said that they helped, newest first
 * @param didNot what was tried and did not help, newest first
 * @param unanswered questions of these weeks that nobody has answered
 * @param suggestion a question to open a meeting with
 */
public record ThemeReport(
        Theme theme,
        String name,
        @Nullable String summary,
        List<Recurring> questions,
        int people,
        int units,
        List<Integer> weeks,
        Direction direction,
        List<String> worked,
        List<String> didNot,
        List<String> unanswered,
        String suggestion) {
    public ThemeReport {
        questions = List.copyOf(questions);
        weeks = List.copyOf(weeks);
    }

    /** How often it was asked in these weeks. */
    public int times() {
        return weeks.stream().mapToInt(Integer::intValue).sum();
    }
}
