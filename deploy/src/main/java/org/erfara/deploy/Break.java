package org.erfara.deploy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * Days on which a school is closed.
 *
 * @param first the first of them
 * @param last the last of them, not before the first
 */
record Break(LocalDate first, LocalDate last) {
    Break {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a break ends on " + last + ", before it begins on " + first);
        }
    }

    /**
     * @param written such as {@code 2026-06-29/2026-08-09}, or one day alone
     * @throws IllegalArgumentException saying how it is written, if it is not
     */
    static Break parse(String written) {
        int slash = written.indexOf('/');
        String first = slash < 0 ? written : written.substring(0, slash);
        try {
            return new Break(LocalDate.parse(first), LocalDate.parse(written.substring(slash + 1)));
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException(
                    "“" + written + "” is not a break; write it like 2026-06-29/2026-08-09", wrong);
        }
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
