package org.erfara.analysis;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.erfara.text.Found;
import org.jspecify.annotations.Nullable;

/**
 * Finds phone numbers: with a country's prefix, in the groups in which Danes and Norwegians write them, or as bare digits
 * where a word such as “tlf” stands nearer than one such as “ordre”.
 */
final class PhoneNumbers {
    private static final String BEFORE = "(?<![\\p{L}\\p{N}+/#]|\\p{N}[.,-]|\\p{N}\\p{N} )";
    private static final String AFTER = "(?![\\p{L}\\p{N}]|[.,/-]\\p{N})";

    private static final Pattern ABROAD = Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\+|00(?=[ ]?[1-9]))"
            + "(?:\\(?4[57]\\)?(?:[ .-]?\\d){8}(?!\\p{N})|(?:\\(0\\)|[ .-]?\\(?\\d\\)?){9,14}(?!\\p{N}))");
    /**
     * Eight digits as people write phone numbers; none begins with 0 or 1 (the Danish and Norwegian numbering plans). In Sweden
     * and Britain they begin with 0.
     */
    private static final Pattern GROUPED = Pattern.compile(BEFORE
            + "(?:[2-9](?:\\d([ \\u00a0-])\\d\\d\\1\\d\\d\\1\\d\\d|\\d{3}[ \\u00a0]\\d{4}"
            + "|\\d\\d[ \\u00a0]\\d\\d[ \\u00a0]\\d{3}|\\d\\d[ \\u00a0]\\d{3}[ \\u00a0]\\d\\d)"
            + "|0[1-9]\\d{0,3}[ -]\\d{2,4} \\d{2,4}(?: \\d{2})?)" + AFTER + "(?! \\d)");
    /** Anything that may be one where a word says so. */
    private static final Pattern BARE = Pattern.compile("(?<![\\p{L}\\p{N}+/#]|\\p{N}[.,-])"
            + "(?:0\\d{1,4}[ -]?\\d{2,3}[ ]?\\d{2,3}[ ]?\\d{0,3}|(?:4[57][ ]?)?\\d(?:[ .\\u00a0-]?\\d){7})" + AFTER);

    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d.(?:19|20)\\d\\d");
    private static final Pattern WORD_AFTER = Pattern.compile("\\G[ ,(]{1,3}(\\p{L}+)");

    /** Characters before eight digits that are grouped as phone numbers are. */
    private static final int NEAR = 25;
    /** Before digits that nothing else tells of. */
    private static final int FAR = 60;

    /** Of numbers that somebody counts up. */
    private static final int WIDEST_STEP = 4;

    private final NumberCues cues;

    PhoneNumbers(NumberCues cues) {
        this.cues = cues;
    }

    void find(String text, Finds finds) {
        ABROAD.matcher(text).results().forEach(match -> finds.add(Found.Kind.PHONE, match.start(), match.end()));
        Matcher grouped = GROUPED.matcher(text);
        while (grouped.find()) {
            if (isGrouped(text, grouped)) {
                finds.add(Found.Kind.PHONE, grouped.start(), grouped.end());
            }
        }
        Matcher bare = BARE.matcher(text);
        while (bare.find()) {
            if (isSaid(text, bare)) {
                finds.add(Found.Kind.PHONE, bare.start(), bare.end());
            }
        }
    }

    private boolean isGrouped(String text, Matcher match) {
        return cues.nearest(text, match.start(), NEAR) != NumberCues.Cue.OTHER
                && cueAfter(text, match.end()) != NumberCues.Cue.AMOUNT
                && !YEARS.matcher(match.group()).matches()
                && !isCounting(match.group());
    }

    /** 20 22 24 26: four numbers with the same small step are no phone number. */
    private static boolean isCounting(String groups) {
        String[] numbers = groups.split("[ \\u00a0-]");
        if (numbers.length != 4) {
            return false;
        }
        int step = Integer.parseInt(numbers[1]) - Integer.parseInt(numbers[0]);
        return step != 0
                && Math.abs(step) <= WIDEST_STEP
                && Integer.parseInt(numbers[2]) - Integer.parseInt(numbers[1]) == step
                && Integer.parseInt(numbers[3]) - Integer.parseInt(numbers[2]) == step;
    }

    private boolean isSaid(String text, Matcher match) {
        NumberCues.Cue before = cues.nearest(text, match.start(), FAR);
        boolean number = before == NumberCues.Cue.NUMBER || before == NumberCues.Cue.SHORT;
        return before == NumberCues.Cue.PHONE
                || (number && match.group().charAt(0) > '1')
                || cueAfter(text, match.end()) == NumberCues.Cue.PHONE;
    }

    private NumberCues.@Nullable Cue cueAfter(String text, int end) {
        Matcher after = WORD_AFTER.matcher(text);
        return after.find(end) ? cues.of(after.group(1).toLowerCase(Locale.ROOT)) : null;
    }
}
