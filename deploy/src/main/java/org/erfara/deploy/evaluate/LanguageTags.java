package org.erfara.deploy.evaluate;

import java.util.Locale;
import java.util.Optional;
import org.erfara.text.Language;

/** Names of languages as files have them: BCP 47 tags or ISO 639-3 codes, of which only the language itself counts. */
public final class LanguageTags {
    private LanguageTags() {}

    /** The language of a tag such as da, nb-NO or eng; empty if Erfara does not speak it. Norwegian as such is bokmål. */
    public static Optional<Language> spoken(String tag) {
        return switch (tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT)) {
            case "da", "dan" -> Optional.of(Language.DA);
            case "nb", "nob", "no", "nor" -> Optional.of(Language.NB);
            case "nn", "nno" -> Optional.of(Language.NN);
            case "sv", "swe" -> Optional.of(Language.SV);
            case "en", "eng" -> Optional.of(Language.EN);
            default -> Optional.empty();
        };
    }
}
