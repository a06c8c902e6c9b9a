package org.erfara.analysis;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.erfara.text.Found;

/** Finds IBANs (ISO 13616), and the account numbers of Danish and Norwegian banks. */
final class BankAccounts {
    private static final Pattern IBAN_BEGINNING =
            Pattern.compile("(?<![\\p{L}\\p{N}])[A-Z]{2}\\d{2}(?=[ ]?[A-Z0-9]{2})");
    /** How long an IBAN is in each country (SWIFT's registry). */
    private static final Map<String, Integer> LENGTHS = Map.ofEntries(
            Map.entry("DK", 18),
            Map.entry("FO", 18),
            Map.entry("GL", 18),
            Map.entry("NO", 15),
            Map.entry("SE", 24),
            Map.entry("FI", 18),
            Map.entry("IS", 26),
            Map.entry("DE", 22),
            Map.entry("GB", 22),
            Map.entry("NL", 18),
            Map.entry("PL", 28),
            Map.entry("LT", 20),
            Map.entry("LV", 21),
            Map.entry("EE", 20),
            Map.entry("FR", 27),
            Map.entry("ES", 24),
            Map.entry("IE", 22));

    /** Registration number and account, where a word says so. */
    private static final Pattern DANISH = Pattern.compile("(?<![\\p{L}\\p{N}]|\\p{N}[.,-])\\d{4}(?:[ ,/-]{1,3}"
            + "(?i:konto(?:nr|nummer)?[.:]{0,2} ?)?)(?=\\d)(?:\\d[ ]?){5,9}\\d(?![\\p{L}\\p{N}])");

    private static final Pattern NORWEGIAN = Pattern.compile(
            "(?<![\\p{L}\\p{N}]|\\p{N}[.,-])\\d{4}([. ]?)\\d{2}\\1\\d{5}(?![\\p{L}\\p{N}]|[.,/-]\\p{N})");

    /** Characters between the word that says so and the number. */
    private static final int NEAR = 30;

    private final NumberCues cues;

    BankAccounts(NumberCues cues) {
        this.cues = cues;
    }

    void find(String text, Finds finds) {
        Matcher iban = IBAN_BEGINNING.matcher(text);
        while (iban.find()) {
            addIban(text, iban, finds);
        }
        Matcher norwegian = NORWEGIAN.matcher(text);
        while (norwegian.find()) {
            if (isSaid(text, norwegian) || isWritten(norwegian, text)) {
                finds.add(Found.Kind.ACCOUNT, norwegian.start(), norwegian.end());
            }
        }
        Matcher danish = DANISH.matcher(text);
        while (danish.find()) {
            if (isSaid(text, danish)) {
                finds.add(Found.Kind.ACCOUNT, danish.start(), danish.end());
            }
        }
    }

    /** Nothing else is grouped in four, two and five. */
    private boolean isWritten(Matcher norwegian, String text) {
        return !norwegian.group(1).isEmpty() && cues.directly(text, norwegian.start()) != NumberCues.Cue.OTHER;
    }

    private boolean isSaid(String text, Matcher match) {
        return cues.nearest(text, match.start(), NEAR) == NumberCues.Cue.ACCOUNT;
    }

    private void addIban(String text, Matcher beginning, Finds finds) {
        int length = LENGTHS.getOrDefault(beginning.group().substring(0, 2), 0);
        StringBuilder compact = new StringBuilder();
        int at = beginning.start();
        while (at < text.length() && compact.length() < length && isIban(text.charAt(at))) {
            if (text.charAt(at) != ' ') {
                compact.append(text.charAt(at));
            }
            at++;
        }
        boolean whole = length > 0 && compact.length() == length;
        if (whole && (isChecked(compact) || isSaid(text, beginning))) {
            finds.add(Found.Kind.ACCOUNT, beginning.start(), at);
        }
    }

    private static boolean isIban(char c) {
        return c == ' ' || PatternPersonalData.isDigit(c) || (c >= 'A' && c <= 'Z');
    }

    /** The remainder by 97 of the number that letters and digits make, the first four last, is 1. */
    private static boolean isChecked(CharSequence iban) {
        int remainder = 0;
        for (int i = 0; i < iban.length(); i++) {
            int value = Character.digit(iban.charAt((i + 4) % iban.length()), 36);
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
        }
        return remainder == 1;
    }
}
