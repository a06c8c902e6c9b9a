package org.erfara.text;

import java.util.List;
import java.util.function.Function;

/**
 * A place in a text where personal data stand. It holds no words of the text, so it may be logged and kept.
 *
 * @param form how the place is joined to the words round it
 * @param from index of the first character
 * @param to index after the last character
 */
public record Found(Kind kind, Form form, int from, int to) {
    /** What stands there. */
    public enum Kind {
        /** A person's number: CPR, fødselsnummer, D-number, personnummer. */
        NATIONAL_NUMBER,
        PHONE,
        EMAIL,
        /** IBAN, or an account number of a Danish or Norwegian bank. */
        ACCOUNT,
        /** The name of a pupil. */
        PUPIL
    }

    /** How a name stands in its sentence. */
    public enum Form {
        ALONE,
        /** It says whose something is: “Emmas mor”, “Emma’s mother”. */
        WHOSE,
        /** The words before it say already who it is: “eleven Emma”. */
        BESIDE
    }

    /** A place with nothing to be said of its form. */
    public static Found alone(Kind kind, int from, int to) {
        return new Found(kind, Form.ALONE, from, to);
    }

    /** Whether two places share a character. */
    public boolean overlaps(Found other) {
        return from < other.to && other.from < to;
    }

    /**
     * The text with other words in place of what was found.
     *
     * @param found in the order of the text, none overlapping
     */
    public static String replaced(String text, List<Found> found, Function<Found, String> words) {
        StringBuilder replaced = new StringBuilder();
        int at = 0;
        for (Found one : found) {
            replaced.append(text, at, one.from).append(words.apply(one));
            at = one.to;
        }
        return replaced.append(text, at, text.length()).toString();
    }
}
