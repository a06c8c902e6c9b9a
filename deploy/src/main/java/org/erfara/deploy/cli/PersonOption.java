package org.erfara.deploy.cli;

import java.util.regex.Pattern;
import org.erfara.chat.PersonId;
import org.erfara.deploy.UserProblem;
import picocli.CommandLine.Parameters;

/** Whose data it is about: the same for every command that asks. */
final class PersonOption {
    private static final Pattern ID = Pattern.compile("[a-z]+:\\S+");

    @Parameters(
            paramLabel = "ID",
            description = "The person, as the platform knows them: slack:T1:U42, playground:signe.")
    private String id = "";

    /**
     * @throws UserProblem if it is no id of a person
     */
    PersonId person() {
        if (!ID.matcher(id).matches()) {
            throw new UserProblem(
                    "The ID begins with the platform, such as slack:T1:U42 (team and member) or playground:signe.");
        }
        return new PersonId(id);
    }
}
