package org.erfara.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A row of small bars as SVG; the last one, which is now, stands out. Coloured by the page's style sheet. */
public final class TrendPicture {
    private static final int BAR = 9;
    private static final int STEP = 12;
    private static final int HEIGHT = 28;
    private static final int LEAST = 2;

    private TrendPicture() {}

    /**
     * @param words the same in words, for those who do not see it
     * @param counts oldest first, none below 0
     */
    public static String of(String words, List<Integer> counts) {
        int most = Math.max(1, counts.stream().mapToInt(Integer::intValue).max().orElse(0));
        int width = Math.max(BAR, counts.size() * STEP - (STEP - BAR));
        return IntStream.range(0, counts.size())
                .mapToObj(week -> bar(week, counts.get(week), most, week == counts.size() - 1))
                .collect(Collectors.joining("", opening(words, width), "</svg>"));
    }

    private static String opening(String words, int width) {
        return "<svg class=\"bars\" role=\"img\" aria-label=\"" + Html.escaped(words) + "\" width=\"" + width
                + "\" height=\"" + HEIGHT + "\" viewBox=\"0 0 " + width + " " + HEIGHT + "\">";
    }

    private static String bar(int week, int count, int most, boolean last) {
        int height = Math.max(LEAST, Math.round((float) count * HEIGHT / most));
        String kind = count == 0 ? "none" : last ? "now" : "then";
        return "<rect class=\"" + kind + "\" x=\"" + week * STEP + "\" y=\"" + (HEIGHT - height) + "\" width=\"" + BAR
                + "\" height=\"" + height + "\" rx=\"1.5\"/>";
    }
}
