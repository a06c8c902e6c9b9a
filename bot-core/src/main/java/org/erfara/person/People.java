package org.erfara.person;

import java.util.List;
import org.erfara.chat.PersonId;

/** Who is who. */
public interface People {
    /** Somebody on the platform; {@link Role#STAFF} and without a name for anybody unknown. */
    Person person(PersonId id);

    /** The role of a person; {@link Role#STAFF} for anybody unknown. */
    default Role roleOf(PersonId id) {
        return person(id).role();
    }

    /**
     * Whether somebody on the platform goes by this name.
     *
     * @param name a first or last name in lower case
     */
    boolean isColleague(String name);

    /** Those who get the weekly digest. */
    List<Person> facilitators();
}
