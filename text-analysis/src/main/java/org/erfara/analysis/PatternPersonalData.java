package org.erfara.analysis;

import java.util.List;
import java.util.function.Predicate;
import org.erfara.text.Found;
import org.erfara.text.PersonalData;

/** Finds personal data by their shape and by the words beside them. What is surest comes first and keeps its place. */
final class PatternPersonalData implements PersonalData {
    /** No phone number and no account has fewer digits. */
    private static final int FEWEST_DIGITS = 7;

    private final BankAccounts accounts;
    private final NationalNumbers nationalNumbers;
    private final PhoneNumbers phones;
    private final PupilNames pupils;

    PatternPersonalData(StopWords stopWords) {
        NumberCues cues = new NumberCues(stopWords);
        accounts = new BankAccounts(cues);
        nationalNumbers = new NationalNumbers(cues);
        phones = new PhoneNumbers(cues);
        pupils = new PupilNames(stopWords);
    }

    @Override
    public List<Found> found(String text, Predicate<String> isColleague) {
        Finds finds = new Finds();
        if (text.indexOf('@') >= 0) {
            EmailAddresses.find(text, finds);
        }
        if (hasDigits(text)) {
            accounts.find(text, finds);
            nationalNumbers.find(text, finds);
            phones.find(text, finds);
        }
        pupils.find(text, isColleague, finds);
        return finds.inOrder();
    }

    private static boolean hasDigits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < FEWEST_DIGITS; i++) {
            digits += isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits == FEWEST_DIGITS;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
