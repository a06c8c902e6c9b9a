package org.erfara.words;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;

/** The words of one language, out of the message bundles. */
public final class Words {
    private static final Map<Reader, Words> ALL = new EnumMap<>(Reader.class);

    static {
        for (Reader reader : Reader.values()) {
            ALL.put(reader, new Words(reader));
        }
    }

    private final Reader reader;
    private final ResourceBundle bundle;

    private Words(Reader reader) {
        this.reader = reader;
        this.bundle = ResourceBundle.getBundle(
                "org.erfara.words.words",
                reader.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words of this reader's language. */
    public static Words in(Reader reader) {
        return Objects.requireNonNull(ALL.get(reader));
    }

    /** Whose words these are. */
    public Reader reader() {
        return reader;
    }

    /**
     * @param key as in the bundles
     * @param values fill {0}, {1}, …
     * @throws java.util.MissingResourceException if no bundle has the key
     */
    public String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), reader.locale()).format(values);
    }

    /** A day in full, such as 6 February 2026. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(reader.locale())
                .format(day);
    }
}
