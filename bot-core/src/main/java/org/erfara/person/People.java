package org.erfara.person;

import java.util.List;
import org.erfara.chat.PersonId;

/** Who is who. */
public interface People {
    /** The role of a person; {@link Role#STAFF} for anybody unknown. */
    Role roleOf(PersonId id);

    /** Those who get the weekly digest. */
    List<Person> facilitators();
}
