package org.erfara.text;

import java.util.List;
import java.util.function.Predicate;

/** Keeps personal data out of what is stored. Thread-safe. */
@FunctionalInterface
public interface PersonalData {
    /** What stands in place of what was found. */
    String MASK = "[…]";

    /**
     * Says where personal data stand: national numbers, phone, e-mail, bank accounts, and names of pupils.
     *
     * @param text any text, however odd
     * @param isColleague whether a first or last name, in lower case, is that of somebody at work here; such a name alone is
     *     never taken for a pupil's
     * @return in the order of the text, none overlapping
     */
    List<Found> found(String text, Predicate<String> isColleague);

    /** The same among colleagues, whose names are asked for as {@link #found} asks. */
    default PersonalData among(Predicate<String> colleagues) {
        return (text, others) -> found(text, name -> colleagues.test(name) || others.test(name));
    }

    /** What is found where no colleague is known. */
    default List<Found> found(String text) {
        return found(text, name -> false);
    }

    /** The text with {@link #MASK} in place of all that is found, where no colleague is known. */
    default String masked(String text) {
        return masked(text, name -> false);
    }

    /** The text with {@link #MASK} in place of all that is found. */
    default String masked(String text, Predicate<String> isColleague) {
        return Found.replaced(text, found(text, isColleague), one -> MASK);
    }
}
