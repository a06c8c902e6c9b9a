package org.erfara.analysis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.erfara.text.Found;

/**
 * Finds Danish, Norwegian and Swedish numbers of people. They need a real date, never a right control digit: in Denmark it
 * has not been guaranteed since 2007, and people mistype. A right one speaks for a person; in Norway, where one number in 121
 * has both by chance, even where a word speaks of an order.
 */
final class NationalNumbers {
    private static final String BEFORE = "(?:(?<![\\p{L}\\p{N}+]|\\p{N}[.,-]|[^\\p{N}]/)|(?<=(?i:cpr|fnr|pnr)))";
    private static final String AFTER = "(?![\\p{L}\\p{N}]|[.-]\\p{N})";
    private static final String HYPHEN = "[-‐‑–]";

    /** Day, month and year, then four digits (Denmark) or five (Norway). */
    private static final Pattern DAY_FIRST = Pattern.compile(
            BEFORE + "(\\d{2})([ ./-]?)(\\d{2})\\2(\\d{2})(\\h?" + HYPHEN + "\\h?|[\\h.]|)(\\d{4,5})" + AFTER);
    /** Year, month and day, then four digits (Sweden). */
    private static final Pattern YEAR_FIRST =
            Pattern.compile(BEFORE + "(19|20)?(\\d{2})(\\d{2})(\\d{2})([-+–]?)(\\d{4})" + AFTER);

    private final NumberCues cues;

    NationalNumbers(NumberCues cues) {
        this.cues = cues;
    }

    void find(String text, Finds finds) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        while (dayFirst.find()) {
            if (isDayFirst(dayFirst, text)) {
                finds.add(Found.Kind.NATIONAL_NUMBER, dayFirst.start(), dayFirst.end());
            }
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        while (yearFirst.find()) {
            if (isYearFirst(yearFirst, text)) {
                finds.add(Found.Kind.NATIONAL_NUMBER, yearFirst.start(), yearFirst.end());
            }
        }
    }

    private boolean isDayFirst(Matcher match, String text) {
        if (!NationalNumber.isDate(match.group(1), match.group(3))) {
            return false;
        }
        String digits = match.group(1) + match.group(3) + match.group(4) + match.group(6);
        boolean danish = digits.length() == 10;
        boolean controlled =
                danish ? NationalNumber.isDanishControlled(digits) : NationalNumber.isNorwegianControlled(digits);
        boolean hyphen = match.group(5).strip().length() == 1 && !match.group(5).equals(".");
        // “12.03.26 - 1430” is when something begins.
        boolean apart = !match.group(2).isEmpty() && (!hyphen || match.group(5).length() > 1);
        if (apart) {
            return controlled || isSaid(match, text);
        }
        return hyphen
                || (!danish && NationalNumber.isNorwegianControlledToday(digits))
                || !isSomethingElse(match, text);
    }

    private boolean isYearFirst(Matcher match, String text) {
        if (!NationalNumber.isDate(match.group(4), match.group(3))) {
            return false;
        }
        boolean controlled =
                NationalNumber.isSwedishControlled(match.group(2) + match.group(3) + match.group(4) + match.group(6));
        boolean marked = !match.group(5).isEmpty();
        return isSaid(match, text) || ((controlled || marked) && !isSomethingElse(match, text));
    }

    private boolean isSaid(Matcher match, String text) {
        return cues.directly(text, match.start()) == NumberCues.Cue.PERSON;
    }

    private boolean isSomethingElse(Matcher match, String text) {
        boolean behindMark = match.start() > 0 && text.charAt(match.start() - 1) == '#';
        return behindMark || cues.directly(text, match.start()) == NumberCues.Cue.OTHER;
    }
}
