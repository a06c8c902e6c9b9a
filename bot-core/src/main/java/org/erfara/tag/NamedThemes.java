package org.erfara.tag;

import java.util.List;
import org.erfara.words.Reader;

/** The themes that may be shown to anybody on the staff. */
@FunctionalInterface
public interface NamedThemes {
    /** A theme and what it is called. */
    record Named(long number, String name) {}

    /** In a reader's language, those asked about most first. */
    List<Named> in(Reader reader);
}
