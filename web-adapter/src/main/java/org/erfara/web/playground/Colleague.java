package org.erfara.web.playground;

import java.util.Locale;
import java.util.stream.Stream;
import org.erfara.chat.PersonId;
import org.erfara.person.Person;
import org.erfara.person.Role;
import org.erfara.words.Reader;

/**
 * Somebody at the invented school.
 *
 * @param id short, as in {@code @signe}
 * @param language the one they read
 */
public record Colleague(String id, String name, Role role, Reader language, String unit) {
    static final String PLATFORM = "playground:";

    PersonId person() {
        return personOf(id);
    }

    static PersonId personOf(String id) {
        return new PersonId(PLATFORM + id);
    }

    Person asPerson() {
        return new Person(person(), name, language, role);
    }

    static String idOf(PersonId person) {
        return person.value().replaceFirst("^" + PLATFORM, "");
    }

    Colleague reading(Reader other) {
        return new Colleague(id, name, role, other, unit);
    }

    /** How colleagues call each other. */
    public String firstName() {
        return name.split(" ", 2)[0];
    }

    /** First and last names in lower case. */
    Stream<String> names() {
        return Stream.of(name.toLowerCase(Locale.ROOT).split(" "));
    }

    /** Two letters for where there is no picture. */
    public String initials() {
        return name.substring(0, 1) + name.substring(name.lastIndexOf(' ') + 1).substring(0, 1);
    }
}
