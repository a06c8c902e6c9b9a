package org.erfara.deploy;

import org.erfara.jdbc.StoreProblem;
import org.erfara.slack.export.ExportProblem;
import org.erfara.text.VectorsUnavailable;

/** Tells problems that the user can put right from those that are ours. */
final class UsersProblems {
    private UsersProblems() {}

    static boolean areOneOf(Exception problem) {
        return problem instanceof UserProblem
                || problem instanceof ExportProblem
                || problem instanceof StoreProblem
                || problem instanceof VectorsUnavailable;
    }
}
