package org.erfara.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.erfara.chat.PersonId;
import org.erfara.words.Reader;

/** The people a test speaks of; everybody else is staff. */
public final class FakePeople implements People {
    private final Map<PersonId, Person> people = new LinkedHashMap<>();

    /** There is somebody, or they are somebody else now. */
    public FakePeople with(PersonId id, Role role, Reader reader) {
        people.put(id, new Person(id, name(id), reader, role));
        return this;
    }

    /** The last part of the id with a capital: Signe. */
    private static String name(PersonId id) {
        String last = id.value().substring(id.value().lastIndexOf(':') + 1);
        return last.substring(0, 1).toUpperCase(Locale.ROOT) + last.substring(1);
    }

    @Override
    public Person person(PersonId id) {
        return people.getOrDefault(id, new Person(id, name(id), Reader.EN, Role.STAFF));
    }

    @Override
    public boolean isColleague(String name) {
        return people.values().stream()
                .anyMatch(person -> person.name().toLowerCase(Locale.ROOT).equals(name));
    }

    @Override
    public List<Person> facilitators() {
        return people.values().stream()
                .filter(person -> person.role() == Role.FACILITATOR)
                .toList();
    }
}
