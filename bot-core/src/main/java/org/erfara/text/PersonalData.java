package org.erfara.text;

/** Keeps personal data out of what is stored. Thread-safe. */
public interface PersonalData {
    /**
     * @param text any text, however odd
     * @return the text with what looks like personal data (national numbers, phone, e-mail) replaced by {@code […]}
     */
    String masked(String text);
}
