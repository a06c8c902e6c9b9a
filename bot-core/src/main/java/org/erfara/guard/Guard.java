package org.erfara.guard;

import java.util.List;
import java.util.stream.Stream;
import org.erfara.text.Found;
import org.erfara.text.Language;
import org.erfara.text.PersonalData;
import org.erfara.text.TextTools;
import org.erfara.words.Reader;
import org.erfara.words.SafeWording;

/**
 * Stands before all that is stored: “a pupil” takes the place of a pupil’s name, in the language of the text, and
 * {@link PersonalData#MASK} that of a number. Pure; thread-safe.
 */
public final class Guard {
    private final TextTools tools;
    private final Reader team;

    /**
     * @param tools find what is private
     * @param team the language of the words put in where that of a text is unsure, or is none of Erfara’s
     */
    public Guard(TextTools tools, Reader team) {
        this.tools = tools;
        this.team = team;
    }

    /** What may be stored of a text, however odd. */
    public Guarded guarded(String written) {
        List<Found> found = tools.personalData().found(written);
        return found.isEmpty()
                ? new Guarded(written, false)
                : new Guarded(SafeWording.of(written, found, reader(written, found)), true);
    }

    private Reader reader(String written, List<Found> found) {
        Language language = tools.languages().of(Found.replaced(written, found, one -> PersonalData.MASK));
        return Stream.of(Reader.values())
                .filter(reader -> reader.language() == language)
                .findFirst()
                .orElse(team);
    }
}
