package org.erfara.words;

import java.util.Locale;
import org.erfara.text.Language;

/** A language Erfara speaks to people in. */
public enum Reader {
    DA,
    NB,
    NN,
    EN;

    /** The locale to write dates and numbers in; English is written as in Europe. */
    public Locale locale() {
        return this == EN ? Locale.UK : Locale.forLanguageTag(tag());
    }

    /** The language tag, such as {@code nb} (IETF BCP 47). */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of talk that this reader reads most easily. */
    public Language language() {
        return Language.valueOf(name());
    }

    /**
     * @param tag da, nb, nn or en, in any case
     * @throws IllegalArgumentException naming the four, for any other
     */
    public static Reader ofTag(String tag) {
        for (Reader reader : values()) {
            if (reader.tag().equalsIgnoreCase(tag)) {
                return reader;
            }
        }
        throw new IllegalArgumentException("“" + tag + "” is not one of da, nb, nn, en");
    }
}
