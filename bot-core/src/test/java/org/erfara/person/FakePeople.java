package org.erfara.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.erfara.chat.PersonId;
import org.erfara.words.Reader;

/** The people a test speaks of; everybody else is staff. */
public final class FakePeople implements People {
    private final Map<PersonId, Person> people = new LinkedHashMap<>();

    /** There is somebody, or they are somebody else now. */
    public FakePeople with(PersonId id, Role role, Reader reader) {
        people.put(id, new Person(id, reader, role));
        return this;
    }

    @Override
    public Role roleOf(PersonId id) {
        Person known = people.get(id);
        return known == null ? Role.STAFF : known.role();
    }

    @Override
    public List<Person> facilitators() {
        return people.values().stream()
                .filter(person -> person.role() == Role.FACILITATOR)
                .toList();
    }
}
