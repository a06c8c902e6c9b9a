package org.erfara.analysis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.erfara.text.PersonalData;

/**
 * Finds personal data by its shape. National numbers need a real date; the Danish control digit has not been
 * guaranteed since 2007 and the Norwegian one will not be from 2032, so neither is asked for.
 */
final class PatternPersonalData implements PersonalData {
    static final String MASK = "[…]";

    private static final String NO_NUMBER_BEFORE = "(?<![\\p{L}\\p{N}.,+/-])";
    private static final String NO_NUMBER_AFTER = "(?![\\p{L}\\p{N}]|[.,/-]\\p{N})";

    private static final Pattern EMAIL = Pattern.compile(
            "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,6}");

    /** Day, month and year, then four digits (Denmark) or five (Norway). */
    private static final Pattern DAY_FIRST =
            Pattern.compile(NO_NUMBER_BEFORE + "(\\d{2})(\\d{2})\\d{2}[ \\u00a0‐‑–-]?\\d{4,5}" + NO_NUMBER_AFTER);
    /** Sweden: year, month and day, a mark, then four digits. */
    private static final Pattern YEAR_FIRST =
            Pattern.compile(NO_NUMBER_BEFORE + "(?:19|20)?\\d{2}(\\d{2})(\\d{2})[-+–]\\d{4}" + NO_NUMBER_AFTER);

    private static final Pattern INTERNATIONAL_PHONE =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\+|00)(?:\\(0\\)|[ .-]?\\(?\\d\\)?){9,14}" + "(?!\\p{N})");
    private static final String LOCAL_PHONE =
            "(?:\\d{2}([ .]?)\\d{2}\\1\\d{2}\\1\\d{2}|\\d{4} \\d{4}|\\d{3} \\d{2} \\d{3}"
                    + "|0\\d{1,3}[ -]?\\d{2,3}[ ]?\\d{2,3}[ ]?\\d{2,3})";
    private static final String PHONE_WORD =
            "(?iu:tlf|telf|telefon\\p{L}*|tel|mob|mobil\\p{L}*|phone|cell|ring\\p{L}*|call|sms\\p{L}*|text|nummer|nummeret|dial|whatsapp)";
    private static final Pattern PHONE_AFTER_WORD = Pattern.compile("(?<!\\p{L})(" + PHONE_WORD
            + "(?!\\p{L})[^\\p{N}\\n]{0,20})" + LOCAL_PHONE.replace("\\1", "\\2") + "(?![\\p{N}]|[.,/-]\\p{N})");
    private static final Pattern PHONE_BEFORE_WORD =
            Pattern.compile(NO_NUMBER_BEFORE + LOCAL_PHONE + "(?=[ ,(]{1,3}" + PHONE_WORD + "(?!\\p{L}))");

    @Override
    public String masked(String text) {
        boolean withoutDigits = text.chars().noneMatch(Character::isDigit);
        String masked = text.indexOf('@') < 0 ? text : EMAIL.matcher(text).replaceAll(MASK);
        return withoutDigits ? masked : withoutNumbers(masked);
    }

    private static String withoutNumbers(String text) {
        String abroad = INTERNATIONAL_PHONE.matcher(text).replaceAll(MASK);
        String national = masked(DAY_FIRST.matcher(abroad), 1, 2);
        String swedish = masked(YEAR_FIRST.matcher(national), 2, 1);
        String phones = PHONE_AFTER_WORD.matcher(swedish).replaceAll("$1" + MASK);
        return PHONE_BEFORE_WORD.matcher(phones).replaceAll(MASK);
    }

    private static String masked(Matcher matcher, int dayGroup, int monthGroup) {
        return matcher.replaceAll(found -> {
            boolean date = isDay(Integer.parseInt(found.group(dayGroup)))
                    && isMonth(Integer.parseInt(found.group(monthGroup)));
            return date ? MASK : Matcher.quoteReplacement(found.group());
        });
    }

    /** Numbers for people without a permanent one: Denmark and Sweden add 60 to the day, Norway adds 40. */
    private static boolean isDay(int day) {
        int plain = day > 60 ? day - 60 : day > 40 ? day - 40 : day;
        return plain >= 1 && plain <= 31;
    }

    /** Norway's synthetic numbers add 80 or 40 to the month. */
    private static boolean isMonth(int month) {
        int plain = month > 80 ? month - 80 : month > 40 ? month - 40 : month;
        return plain >= 1 && plain <= 12;
    }
}
