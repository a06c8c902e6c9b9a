package org.erfara.digest;

import java.util.List;
import org.erfara.theme.Step;
import org.erfara.theme.Week;
import org.jspecify.annotations.Nullable;

/**
 * What a staff talked about in a week, as a facilitator reads it: never who.
 *
 * @param themes the strongest first; none in a quiet week
 * @param minAskers a question is shown only when so many different people asked it
 */
public record Digest(Week week, List<Item> themes, int minAskers) {
    public Digest {
        themes = List.copyOf(themes);
    }

    /**
     * A theme in the digest.
     *
     * @param theme its number
     * @param summary what is asked, by a language model, as the name then is too; null where it has said nothing
     * @param questions what was asked, each in the wording that stands for its group
     * @param people different people who asked over the weeks of the trend
     * @param units different units they asked in
     * @param times how often it was asked this week
     * @param worked answers of which somebody said that they helped
     * @param didNot what was tried and did not help
     * @param unanswered questions of this week that nobody has answered
     * @param weeks how often it was asked, week by week, this week last
     * @param suggestion a question to open a meeting with
     */
    public record Item(
            long theme,
            String name,
            @Nullable String summary,
            Step step,
            List<String> questions,
            int people,
            int units,
            int times,
            List<String> worked,
            List<String> didNot,
            List<String> unanswered,
            List<Integer> weeks,
            Direction direction,
            String suggestion) {}
}
