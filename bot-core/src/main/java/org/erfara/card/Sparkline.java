package org.erfara.card;

import java.util.List;
import java.util.stream.Collectors;

/** A row of little bars made of letters, the highest as high as a line allows. */
public final class Sparkline {
    private static final String BARS = "▁▂▃▄▅▆▇█";

    private Sparkline() {}

    /**
     * @param counts none below 0
     * @return a bar for each; the lowest bar for 0
     */
    public static String of(List<Integer> counts) {
        int most = counts.stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.stream()
                .map(count -> most == 0 ? 0 : (count * (BARS.length() - 1) + most - 1) / most)
                .map(height -> BARS.substring(height, height + 1))
                .collect(Collectors.joining());
    }
}
