package org.erfara.analysis;

import java.time.YearMonth;

/**
 * The digits of a person's number, and what can be worked out of them.
 *
 * @see <a href="https://www.skatteetaten.no/deling/opplysninger/folkeregisteropplysninger/pid/">PID, from 2032</a>
 */
final class NationalNumber {
    private static final int[] DANISH = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final int[] NORWEGIAN_FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] NORWEGIAN_SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final int ELEVEN = 11;
    /** From 2032 the first control digit may leave a remainder of up to 3. */
    private static final int MOST_REMAINDER = 3;

    private static final int LEAP_YEAR = 2000;

    private NationalNumber() {}

    /**
     * Whether there is such a day. Denmark and Sweden add 60 to the day of people without a permanent number, Norway adds 40
     * (D-number), and 40 or 80 to the month of hospitals' and synthetic numbers. The century is left open, so that
     * 29 February counts.
     */
    static boolean isDate(String day, String month) {
        int plainMonth = plain(Integer.parseInt(month), 80, 40);
        int plainDay = plain(Integer.parseInt(day), 60, 40);
        return plainMonth >= 1
                && plainMonth <= 12
                && plainDay >= 1
                && plainDay <= YearMonth.of(LEAP_YEAR, plainMonth).lengthOfMonth();
    }

    private static int plain(int number, int high, int low) {
        return number > high ? number - high : number > low ? number - low : number;
    }

    /** Whether the control digit is right; numbers given since 2007 may have another (cpr.dk). */
    static boolean isDanishControlled(String tenDigits) {
        return weighed(tenDigits, DANISH) % ELEVEN == 0;
    }

    /** Whether both control digits are right as they are today. */
    static boolean isNorwegianControlledToday(String elevenDigits) {
        return weighed(elevenDigits, NORWEGIAN_FIRST) % ELEVEN == 0 && isNorwegianControlled(elevenDigits);
    }

    /** Whether both control digits are right, as they are today or as they may be from 2032. */
    static boolean isNorwegianControlled(String elevenDigits) {
        return weighed(elevenDigits, NORWEGIAN_FIRST) % ELEVEN <= MOST_REMAINDER
                && weighed(elevenDigits, NORWEGIAN_SECOND) % ELEVEN == 0;
    }

    /** Whether the last digit is right in Sweden (Luhn). */
    static boolean isSwedishControlled(String tenDigits) {
        int sum = 0;
        for (int i = 0; i < tenDigits.length(); i++) {
            int doubled = (tenDigits.charAt(i) - '0') * (2 - i % 2);
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    private static int weighed(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum;
    }
}
