package org.erfara.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.erfara.text.Found;
import org.erfara.text.PersonalData;

/** A text reworded so that it can be sent: “a pupil” in place of a pupil’s name, {@code […]} in place of numbers. */
public final class SafeWording {
    /** The pupil first spoken of, another one, or one who has been spoken of. */
    private enum Who {
        FIRST,
        OTHER,
        AGAIN
    }

    private final String text;
    private final Words words;
    private final List<String> named = new ArrayList<>();

    private SafeWording(String text, Reader reader) {
        this.text = text;
        this.words = Words.in(reader);
    }

    /**
     * @param found in the text, as {@link PersonalData#found} gives it
     * @param reader the language of the words put in; the text’s own, where it is one of them
     */
    public static String of(String text, List<Found> found, Reader reader) {
        return Found.replaced(text, withBlanks(text, found), new SafeWording(text, reader)::inWords);
    }

    /** A name that is left out takes the blank before it along. */
    private static List<Found> withBlanks(String text, List<Found> found) {
        return found.stream()
                .map(one -> one.form() == Found.Form.BESIDE && text.charAt(one.from() - 1) == ' '
                        ? new Found(one.kind(), one.form(), one.from() - 1, one.to())
                        : one)
                .toList();
    }

    private String inWords(Found found) {
        if (found.kind() != Found.Kind.PUPIL) {
            return PersonalData.MASK;
        }
        Who who = who(text.substring(found.from(), found.to()).strip());
        if (found.form() == Found.Form.BESIDE) {
            return "";
        }
        String said = words.get("safe.pupil." + who + "." + found.form());
        return opensSentence(found.from()) ? capitalised(said) : said;
    }

    private Who who(String name) {
        if (named.stream().anyMatch(before -> before.startsWith(name) || name.startsWith(before))) {
            return Who.AGAIN;
        }
        named.add(name);
        return named.size() == 1 ? Who.FIRST : Who.OTHER;
    }

    private boolean opensSentence(int from) {
        int before = from - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before < 0 || ".!?".indexOf(text.charAt(before)) >= 0 || text.startsWith("\n", from - 1);
    }

    private String capitalised(String said) {
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }
}
