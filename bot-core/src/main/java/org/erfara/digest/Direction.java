package org.erfara.digest;

import java.util.List;

/** Where a theme is going, compared with the weeks before. */
public enum Direction {
    NEW,
    RISING,
    STEADY,
    FALLING;

    /** With so few questions, one more or less means nothing. */
    private static final double NOTABLE = 1;

    /**
     * @param weeks how often it was asked, oldest first; at least one
     */
    static Direction of(List<Integer> weeks) {
        List<Integer> before = weeks.subList(0, weeks.size() - 1);
        double usual = before.stream().mapToInt(Integer::intValue).average().orElse(0);
        int now = weeks.get(weeks.size() - 1);
        if (usual == 0) {
            return NEW;
        }
        if (now > usual + NOTABLE) {
            return RISING;
        }
        return now < usual - NOTABLE ? FALLING : STEADY;
    }
}
