package org.erfara.digest;

/**
 * What gets into a digest.
 *
 * @param minAskers a question is shown only when so many different people asked it; never below 3
 * @param mostThemes at most so many themes, 1 to 5
 * @param weeks how many weeks the trend looks back, this week included, 2 to 52
 */
public record DigestRules(int minAskers, int mostThemes, int weeks) {
    /** With fewer than three, one of them can tell who the others are. */
    public static final int FEWEST_ASKERS = 3;

    /** More themes than a meeting can take up are no help to it. */
    private static final int MOST_THEMES = 5;

    private static final int YEAR = 52;

    /** Three askers, five themes, eight weeks. */
    public static final DigestRules USUAL = new DigestRules(FEWEST_ASKERS, MOST_THEMES, 8);

    public DigestRules {
        require(minAskers >= FEWEST_ASKERS, "a question is shown from 3 different askers on, not from " + minAskers);
        require(mostThemes >= 1 && mostThemes <= MOST_THEMES, "a digest has 1 to 5 themes, not " + mostThemes);
        require(weeks >= 2 && weeks <= YEAR, "a trend looks back 2 to 52 weeks, not " + weeks);
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
